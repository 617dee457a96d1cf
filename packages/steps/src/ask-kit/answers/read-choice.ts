// Finds the choice a visitor means: tapped, or written out, by number, by its beginning or nearly right.
import type { ReadReplyContext, ReplyReading } from '@parley/flow';
import type { Choice, Reply } from '@parley/messages';
import { plainWords } from '../../model-kit/plain-words';
import { editDistance } from './edit-distance';

/** The answer's value is the choice's label in the flow's own language, whatever language the visitor saw. */
export function readChoice(choices: readonly Choice[], reply: Reply, { choiceLabels }: ReadReplyContext): ReplyReading {
  if (reply.kind === 'attachment') return { kind: 'problem', problem: 'attachment' };
  const tapped = reply.kind === 'choice' ? choices.find(({ id }) => id === reply.choiceId) : undefined;
  const said = reply.kind === 'choice' ? (reply.label ?? '') : reply.text;
  const seen = (choice: Choice) =>
    (Object.hasOwn(choiceLabels, choice.id) ? choiceLabels[choice.id] : null) ?? choice.label;
  const meant =
    tapped ??
    findMeant(
      choices.map((choice) => ({ choice, names: [seen(choice), choice.label] })),
      said,
    );
  if (!meant) return { kind: 'problem', problem: 'no-such-choice' };
  return { kind: 'answer', exit: meant.id, value: meant.label, label: seen(meant) };
}

type Named = { readonly choice: Choice; readonly names: readonly string[] };

/** The first way of looking that finds exactly one choice decides. */
function findMeant(all: readonly Named[], text: string): Choice | undefined {
  const said = plainWords(text);
  if (said === '') return undefined;
  const only = (fits: (name: string) => boolean) => {
    const found = all.filter(({ names }) => names.some((name) => fits(plainWords(name))));
    return found.length === 1 ? found[0]?.choice : undefined;
  };
  const exact = only((name) => name === said);
  if (exact) return exact;
  const numbered = /^#?(\d{1,3})$/.exec(said)?.[1];
  if (numbered !== undefined) return all[Number(numbered) - 1]?.choice;
  if (said.length < 2) return undefined;
  return only((name) => name.startsWith(said)) ?? only((name) => isCloseTo(name, said));
}

function isCloseTo(name: string, said: string): boolean {
  const allowed = name.length < 4 ? 0 : name.length < 8 ? 1 : 2;
  return Math.abs(name.length - said.length) <= allowed && editDistance(name, said) <= allowed;
}
