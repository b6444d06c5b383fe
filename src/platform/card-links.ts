import type { CardLinks } from '../core/render/hover-card';
import { Commands } from './contributions';

/** Command links for Markdown that we render; the commands check what they are given. */
export const cardLinks: CardLinks = {
  definition: (id) => commandLink(Commands.showDefinition, id),
  quiz: (id) => commandLink(Commands.quizTerm, id),
  mute: (id) => commandLink(Commands.muteTerm, id),
  openNote: ({ file, line }) => commandLink(Commands.openNote, { file, line }),
};

function commandLink(command: string, argument: unknown): string {
  // Parentheses survive encodeURIComponent and would end the Markdown link.
  const encoded = encodeURIComponent(JSON.stringify([argument])).replace(
    /[()]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
  return `command:${command}?${encoded}`;
}
