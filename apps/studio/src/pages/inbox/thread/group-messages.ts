// Puts the messages of a thread in the order and company they are read in: days, runs of one author, events, notes.
import type { MessageView, Pending } from '../data/conversation-types';
import { dayOf } from '../words/days';

export type Block =
  | { readonly kind: 'day'; readonly key: string; readonly at: number }
  | { readonly kind: 'event'; readonly key: string; readonly message: MessageView }
  | { readonly kind: 'note'; readonly key: string; readonly message: MessageView }
  | { readonly kind: 'run'; readonly key: string; readonly messages: readonly [MessageView, ...MessageView[]] };

/** Messages of one author further apart than this stand apart. */
const gap = 5 * 60_000;

export function groupMessages(messages: readonly MessageView[]): Block[] {
  const blocks: Block[] = [];
  let day: number | null = null;
  for (const message of messages) {
    if (day !== dayOf(message.at)) {
      day = dayOf(message.at);
      blocks.push({ kind: 'day', key: `day ${day}`, at: day });
    }
    const last = blocks.at(-1);
    if (last?.kind === 'run' && belongs(last.messages, message)) {
      blocks[blocks.length - 1] = { ...last, messages: [...last.messages, message] };
    } else {
      blocks.push(blockOf(message));
    }
  }
  return blocks;
}

function blockOf(message: MessageView): Block {
  const key = message.id;
  if (message.parts.length > 0 && message.parts.every(({ kind }) => kind === 'notice'))
    return { kind: 'event', key, message };
  return message.note ? { kind: 'note', key, message } : { kind: 'run', key, messages: [message] };
}

function belongs(run: readonly [MessageView, ...MessageView[]], message: MessageView): boolean {
  const last = run.at(-1) ?? run[0];
  return (
    blockOf(message).kind === 'run' &&
    last.direction === message.direction &&
    last.author.kind === message.author.kind &&
    last.author.id === message.author.id &&
    message.at - last.at < gap
  );
}

/** Which choice the visitor took of each message that offered some: the one they answered with next. */
export function chosenLabels(messages: readonly MessageView[]): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  let asked: MessageView | null = null;
  for (const message of messages) {
    if (message.parts.some(({ kind }) => kind === 'choices')) asked = message;
    if (message.direction !== 'in' || !asked) continue;
    const said = message.parts.flatMap((part) => (part.kind === 'text' ? [part.text.trim().toLocaleLowerCase()] : []));
    const labels = asked.parts.flatMap((part) =>
      part.kind === 'choices' ? part.choices.map(({ label }) => label) : [],
    );
    const label = labels.find((one) => said.includes(one.trim().toLocaleLowerCase()));
    if (label !== undefined) chosen.set(asked.id, label);
    // An answer that is no choice is asked again by the flow, with the choices anew.
    asked = null;
  }
  return chosen;
}

/** What still has to be shown by itself because the thread does not hold it yet. */
export function stillPending(pending: readonly Pending[], lastSeq: number): Pending[] {
  return pending.filter(({ seq }) => seq === null || seq > lastSeq);
}

/** The one message of ours that carries the mark of its delivery: the newest that the visitor can see. */
export function markedMessage(messages: readonly MessageView[]): string | null {
  const ours = messages.filter((one) => one.direction === 'out' && !one.note && one.delivery !== null);
  return ours.at(-1)?.id ?? null;
}
