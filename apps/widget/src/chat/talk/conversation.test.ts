// News may come late, twice or out of order; what the visitor sees stays right.
import { describe, expect, it } from 'vitest';
import type { Message, Turn } from '../../wire';
import { type Change, changeConversation, type Conversation, emptyConversation, leavesGap } from './conversation';

function message(seq: number, part: Partial<Message> = {}): Message {
  return {
    id: `m${seq}`,
    seq,
    at: seq,
    direction: 'out',
    author: { kind: 'flow', name: null, avatar: null },
    parts: [{ kind: 'text', text: `text ${seq}` }],
    ...part,
  };
}

const turn = (...messages: Message[]): Turn => ({ messages, awaiting: null, cursor: messages.at(-1)?.seq ?? 0 });
const after = (...changes: Change[]): Conversation => changes.reduce(changeConversation, emptyConversation);
const seqs = ({ messages }: Conversation): number[] => messages.map(({ seq }) => seq);
const pending = { clientId: 'k', label: 'Hello', outgoing: { text: 'Hello' }, at: 1, failed: false };

describe('the conversation as the visitor sees it', () => {
  it('shows each message once and in order', () => {
    const now = after(
      { type: 'turn', turn: turn(message(1), message(2)), whole: true },
      { type: 'message', message: message(2) },
      { type: 'turn', turn: turn(message(3)), whole: false },
      { type: 'message', message: message(3) },
    );
    expect(seqs(now)).toEqual([1, 2, 3]);
    expect(now.cursor).toBe(3);
  });

  it('sees a gap, shows what came, and does not move past what is missing', () => {
    const now = after(
      { type: 'turn', turn: turn(message(1)), whole: true },
      { type: 'turn', turn: turn(message(4)), whole: false },
    );
    expect(leavesGap(now, 5)).toBe(true);
    expect(now.cursor).toBe(1);
    const whole = changeConversation(now, {
      type: 'turn',
      turn: turn(message(2), message(3), message(4)),
      whole: true,
    });
    expect(seqs(whole)).toEqual([1, 2, 3, 4]);
    expect(leavesGap(whole, 5)).toBe(false);
  });

  it('a history may end past its last message, where numbers belong to things a visitor does not see', () => {
    const now = after({ type: 'turn', turn: { messages: [], awaiting: null, cursor: 6 }, whole: true });
    expect(leavesGap(now, 7)).toBe(false);
  });

  it('the own message shows once, whether the stream or the answer brings it first', () => {
    const own = message(1, { direction: 'in', parts: [{ kind: 'text', text: 'Hello' }] });
    const streamed = after({ type: 'sending', pending }, { type: 'message', message: own });
    expect(streamed.pending).toEqual([]);
    const answered = after(
      { type: 'sending', pending },
      { type: 'turn', turn: turn(own), whole: false },
      { type: 'sent', clientId: 'k' },
    );
    expect([answered.pending.length, answered.messages.length]).toEqual([0, 1]);
  });

  it('a failed message stays, marked, until it is sent again', () => {
    const failed = after({ type: 'sending', pending }, { type: 'failed', clientId: 'k' });
    expect(failed.pending).toEqual([{ ...pending, failed: true }]);
    expect(changeConversation(failed, { type: 'sending', pending }).pending).toEqual([pending]);
  });

  it('who has written to the visitor is the agent, and stops typing by it', () => {
    const ida = message(1, { author: { kind: 'member', name: 'Ida', avatar: null } });
    const now = after({ type: 'typing', name: 'Ida' }, { type: 'message', message: ida });
    expect([now.typing, now.agent?.name]).toEqual([null, 'Ida']);
  });

  it('a closing notice closes, and a later message opens again', () => {
    const closing = message(1, { parts: [{ kind: 'notice', code: 'closed', values: {} }] });
    const closed = after({ type: 'message', message: closing });
    expect(closed.closed).toBe(true);
    expect(changeConversation(closed, { type: 'message', message: message(2) }).closed).toBe(false);
  });
});
