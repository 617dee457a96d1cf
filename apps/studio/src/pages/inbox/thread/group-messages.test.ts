// How a thread falls into days, runs, events and notes, and what an optimistic message does among them.
import { idFrom } from '@parley/primitives';
import { expect, it } from 'vitest';
import type { MessageView, Pending } from '../data/conversation-types';
import { chosenLabels, groupMessages, markedMessage, stillPending } from './group-messages';

const noon = new Date(2026, 10, 19, 12).getTime();
const minute = 60_000;

it('opens each day with a divider and keeps one author together', () => {
  const blocks = groupMessages([
    visitor(1, noon, 'Hi'),
    visitor(2, noon + minute, 'Are you there?'),
    visitor(3, noon + 20 * minute, 'Hello?'),
    member(4, noon + 21 * minute, 'Yes'),
    visitor(5, noon + 24 * 60 * minute, 'Good'),
  ]);
  expect(blocks.map(({ kind }) => kind)).toEqual(['day', 'run', 'run', 'run', 'day', 'run']);
  const first = blocks[1];
  expect(first?.kind === 'run' && first.messages.map(({ seq }) => seq)).toEqual([1, 2]);
});

it('sets notes and events apart from what the visitor sees', () => {
  const note = { ...member(2, noon, 'Careful with this one'), note: true };
  const event = { ...member(3, noon, ''), parts: [{ kind: 'notice' as const, code: 'closed', values: {} }] };
  const kinds = groupMessages([member(1, noon, 'Hello'), note, event, member(4, noon, 'Bye')]).map(({ kind }) => kind);
  expect(kinds).toEqual(['day', 'run', 'note', 'event', 'run']);
});

it('ticks the choice the visitor answered with, and none when they wrote something else', () => {
  const thread = [asks(1), visitor(2, noon, 'prices'), asks(3), visitor(4, noon, 'what?'), asks(5)];
  expect([...chosenLabels(thread)]).toEqual([['msg_1', 'Prices']]);
});

it('keeps an optimistic message until the thread holds it, and a refused one for good', () => {
  const nothing = { fileIds: [], fileNames: [], acts: [], mentions: [] };
  const sent: Pending = { ...nothing, clientId: 'a', text: 'Hi', note: false, at: noon, seq: 7, failure: null };
  const refused: Pending = { ...sent, clientId: 'b', seq: null, failure: 'The server does not answer.' };
  expect(stillPending([sent, refused], 6)).toEqual([sent, refused]);
  expect(stillPending([sent, refused], 7)).toEqual([refused]);
});

it('marks the newest message the visitor can see', () => {
  const note = { ...member(3, noon, 'psst'), note: true, delivery: null };
  expect(markedMessage([member(1, noon, 'a'), member(2, noon, 'b'), note])).toBe('msg_2');
});

function visitor(seq: number, at: number, text: string): MessageView {
  return {
    id: idFrom('message', `msg_${seq}`),
    conversationId: idFrom('conversation', 'conv_1'),
    seq,
    at,
    direction: 'in',
    note: false,
    author: { kind: 'contact', id: null, name: null, avatarUrl: null },
    parts: [{ kind: 'text', text }],
    externalId: null,
    delivery: null,
  };
}

function member(seq: number, at: number, text: string): MessageView {
  const author = { kind: 'member', id: 'mem_1', name: 'Ida', avatarUrl: null } as const;
  return { ...visitor(seq, at, text), direction: 'out', author, delivery: { status: 'delivered', at } };
}

function asks(seq: number): MessageView {
  const choices = [
    { id: 'prices', label: 'Prices' },
    { id: 'person', label: 'Talk to a person' },
  ];
  return { ...member(seq, noon, 'What is it about?'), parts: [{ kind: 'choices', choices }] };
}
