import type { FromQuiz, ToQuiz } from '../../protocol/quiz';

/** What a screen needs to draw itself. */
export interface Page {
  readonly state: ToQuiz;
  readonly send: (message: FromQuiz) => void;
  /** Seconds since the question on the screen was put. */
  readonly seconds: () => number;
  readonly openHelp: () => void;
}
