// Finds all the choices a visitor means in one answer, written with commas, words or numbers between.
import type { ReadReplyContext, ReplyReading } from '@parley/flow';
import type { Choice, Reply } from '@parley/messages';
import { readChoice } from '../ask-kit/answers/read-choice';

type Wanted = { readonly choices: readonly Choice[]; readonly min: number; readonly max: number };

const between = /\s*(?:[,;\n&+]|\s(?:and|och|und|et|y|e|en|og|ja|samt|or|eller|oder|ou|o)\s)\s*/iu;

/** The value is a list of labels in the flow's own language, in the order of the choices. */
export function readSeveral({ choices, min, max }: Wanted, reply: Reply, context: ReadReplyContext): ReplyReading {
  if (reply.kind === 'attachment') return { kind: 'problem', problem: 'attachment' };
  const pieces: Reply[] = reply.kind === 'choice' ? [reply] : piecesOf(reply.text, choices, context);
  const readings = pieces.map((piece) => readChoice(choices, piece, context));
  if (readings.length === 0 || readings.some(({ kind }) => kind === 'problem'))
    return { kind: 'problem', problem: 'no-such-choice' };
  const ids = new Set(readings.flatMap((reading) => (reading.kind === 'answer' ? [reading.exit] : [])));
  if (ids.size < min) return { kind: 'problem', problem: 'too-few' };
  if (ids.size > max) return { kind: 'problem', problem: 'too-many' };
  const meant = choices.filter(({ id }) => ids.has(id));
  const label = meant.map(({ id, label: own }) => context.choiceLabels[id] ?? own).join(', ');
  return { kind: 'answer', exit: 'answered', value: meant.map((choice) => choice.label), label };
}

/** A label may hold a comma or an "and" itself, so whole texts and whole lines are tried first. */
function piecesOf(text: string, choices: readonly Choice[], context: ReadReplyContext): Reply[] {
  const understood = (pieces: readonly string[]) =>
    pieces.every((piece) => readChoice(choices, { kind: 'text', text: piece }, context).kind === 'answer');
  const numbers = /^[\s\d.,;]+$/.test(text) ? text.split(/[\s.,;]+/) : null;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const pieces = numbers ?? (understood(lines) ? lines : text.split(between));
  return pieces.filter((piece) => piece.trim() !== '').map((piece) => ({ kind: 'text', text: piece }));
}
