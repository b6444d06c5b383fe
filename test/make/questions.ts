import type { Term } from '../../src/core/glossary/term';
import type { Making } from '../../src/core/quiz/ask/body';
import { makeQuestion, subjectsOf } from '../../src/core/quiz/make-question';
import { QUESTION_KINDS, type Question, type QuestionKind } from '../../src/core/quiz/question';

/** Every question that the term's note gives, in the order of kinds. */
export function allQuestions(term: Term, making: Making): Question[] {
  return (Object.keys(QUESTION_KINDS) as QuestionKind[]).flatMap((kind) =>
    Array.from({ length: subjectsOf(term, kind, making.language) }, (_, subject) => makeQuestion(term, kind, subject, making)).flatMap(
      (question) => question ?? [],
    ),
  );
}
