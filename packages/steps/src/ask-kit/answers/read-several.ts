// Finds all the choices a visitor means in one answer, written with commas, words or numbers between.
import type { ReadReplyContext, ReplyReading } from '@parley/flow';
import type { Reply } from '@parley/messages';
import { type KnownChoice, readChoice } from './read-choice';

/** `max` null: as many as there are. */
type Wanted = { readonly choices: readonly KnownChoice[]; readonly min: number; readonly max: number | null };
type Answer = Extract<ReplyReading, { kind: 'answer' }>;

const between = /\s*(?:[,;\n&+]|\s(?:and|och|und|et|y|e|en|og|ja|samt|or|eller|oder|ou|o)\s)\s*/iu;

/** The value is a list of what the choices stand for, in the order in which they were offered. */
export function readSeveral({ choices, min, max }: Wanted, reply: Reply, context: ReadReplyContext): ReplyReading {
  if (reply.kind === 'attachment') return { kind: 'problem', problem: 'attachment' };
  const read = (piece: Reply) => readChoice(choices, piece, context);
  const pieces: Reply[] = reply.kind === 'choice' ? [reply] : piecesOf(reply.text, read);
  const answers = pieces.map(read).flatMap((reading): Answer[] => (reading.kind === 'answer' ? [reading] : []));
  if (pieces.length === 0 || answers.length < pieces.length) return { kind: 'problem', problem: 'no-such-choice' };
  const meant = inOrder(answers, choices, context);
  if (meant.length < min) return { kind: 'problem', problem: 'too-few' };
  if (max !== null && meant.length > max) return { kind: 'problem', problem: 'too-many' };
  const label = meant.map((answer) => answer.label).join(', ');
  return { kind: 'answer', exit: 'answered', value: meant.map(({ value }) => value), label };
}

function inOrder(answers: readonly Answer[], choices: readonly KnownChoice[], context: ReadReplyContext): Answer[] {
  const order =
    context.offered?.map(({ label }) => label) ?? choices.map(({ id, label }) => context.choiceLabels[id] ?? label);
  const once = new Map(answers.map((answer) => [JSON.stringify([answer.label, answer.value]), answer]));
  return [...once.values()].sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label));
}

/** A label may hold a comma or an "and" itself, so whole texts and whole lines are tried first. */
function piecesOf(text: string, read: (piece: Reply) => ReplyReading): Reply[] {
  const understood = (pieces: readonly string[]) =>
    pieces.every((piece) => read({ kind: 'text', text: piece }).kind === 'answer');
  const numbers = /^[\s\d.,;]+$/.test(text) ? text.split(/[\s.,;]+/) : null;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const pieces = numbers ?? (understood(lines) ? lines : text.split(between));
  return pieces.filter((piece) => piece.trim() !== '').map((piece) => ({ kind: 'text', text: piece }));
}
