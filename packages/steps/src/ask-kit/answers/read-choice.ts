// Finds the choice a visitor means: tapped, or written out, by number, by its beginning, by words in it or nearly right.
import type { ReadReplyContext, ReplyReading } from '@parley/flow';
import type { Reply } from '@parley/messages';
import type { JsonValue } from '@parley/primitives';
import { plainWords } from '../../model-kit/plain-words';
import { editDistance } from './edit-distance';

/** Of the step's own choices; those of a list are in the context alone. */
export type KnownChoice = { readonly id: string; readonly label: string; readonly value?: string | undefined };

/** A choice that was offered: as the visitor saw it, under every name it has, and what is kept. */
type Offered = {
  readonly id: string;
  readonly seen: string;
  readonly names: readonly string[];
  readonly value: JsonValue;
  readonly own: boolean;
};

/**
 * The answer's value is the choice's own, else its label in the flow's language, whatever language the visitor saw.
 * A choice of a list leaves by `answered`.
 */
export function readChoice(
  choices: readonly KnownChoice[],
  reply: Reply,
  context: Pick<ReadReplyContext, 'choiceLabels' | 'offered'>,
): ReplyReading {
  if (reply.kind === 'attachment') return { kind: 'problem', problem: 'attachment' };
  const offered = offeredOf(choices, context);
  const tapped = reply.kind === 'choice' ? offered.find(({ id }) => id === reply.choiceId) : undefined;
  const said = reply.kind === 'choice' ? (reply.label ?? '') : reply.text;
  const meant = tapped ?? findMeant(offered, said);
  if (!meant) return { kind: 'problem', problem: 'no-such-choice' };
  return { kind: 'answer', exit: meant.own ? meant.id : 'answered', value: meant.value, label: meant.seen };
}

function offeredOf(
  choices: readonly KnownChoice[],
  { choiceLabels, offered }: Pick<ReadReplyContext, 'choiceLabels' | 'offered'>,
): Offered[] {
  const known = new Map(choices.map((choice) => [choice.id, choice]));
  if (offered)
    return offered.map(({ id, label, value }) => {
      const own = known.get(id);
      const kept = own ? own.value?.trim() || own.label : (value ?? label);
      return { id, seen: label, names: own ? [label, own.label] : [label], value: kept, own: own !== undefined };
    });
  return choices.map(({ id, label, value }) => {
    const seen = (Object.hasOwn(choiceLabels, id) ? choiceLabels[id] : null) ?? label;
    return { id, seen, names: [seen, label], value: value?.trim() || label, own: true };
  });
}

/** The first way of looking that finds exactly one choice decides. */
function findMeant(all: readonly Offered[], text: string): Offered | undefined {
  const said = plainWords(text);
  if (said === '') return undefined;
  const only = (fits: (name: string) => boolean) => {
    const found = all.filter(({ names }) => names.some((name) => fits(plainWords(name))));
    return found.length === 1 ? found[0] : undefined;
  };
  const exact = only((name) => name === said);
  if (exact) return exact;
  const numbered = /^#?(\d{1,4})$/.exec(said)?.[1];
  if (numbered !== undefined) return all[Number(numbered) - 1];
  if (said.length < 2) return undefined;
  const begun = only((name) => name.startsWith(said));
  return (
    begun ??
    (said.length > 2 ? only((name) => hasWords(name, said)) : undefined) ??
    only((name) => isCloseTo(name, said))
  );
}

/** "borås" in "Butik Borås centrum": whole words, in that order. */
function hasWords(name: string, said: string): boolean {
  return ` ${name} `.includes(` ${said} `);
}

function isCloseTo(name: string, said: string): boolean {
  const allowed = name.length < 4 ? 0 : name.length < 8 ? 1 : 2;
  return Math.abs(name.length - said.length) <= allowed && editDistance(name, said) <= allowed;
}
