// A stream may break at any byte: whoever comes back with the last number they know misses nothing and hears nothing twice.
import { idFrom } from '@parley/primitives';
import { beforeAll, describe, expect, it } from 'vitest';
import { chatStream } from '../src/http/visitor/chat-stream';
import { createTestWorld, openChat, say, type TestWorld } from './support/test-world';

const words = [
  'Hello',
  'Räksmörgås – “smaklig”',
  '日本語 🚲 \n\n två rader',
  'data: not a line of ours\nid: 999',
  'Bye',
];

let world: TestWorld;
let chat: Awaited<ReturnType<typeof openChat>>;
let bytes: Uint8Array;

beforeAll(async () => {
  world = await createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Bike shop',
    inboxes: [{ name: 'Inbox' }],
    channels: [{ key: 'chat-key', inbox: 'Inbox', kind: 'chat', name: 'Chat' }],
  });
  chat = await openChat(world, 'chat-key');
  for (const text of words) await say(world, chat, text);
  bytes = await heardAfter(0);
});

/** What the stream says until it has told of the last message and the state. */
async function heardAfter(after: number): Promise<Uint8Array> {
  const cut = new AbortController();
  const { conversationId, token } = chat;
  const response = await chatStream(world, { conversationId, token, after, signal: cut.signal });
  const reader = response.body?.getReader();
  if (!reader) throw new Error('No stream');
  const pieces: Uint8Array[] = [];
  // The state of the conversation comes behind all that was missed.
  while (!Buffer.concat(pieces).includes('event: conversation')) {
    const { value } = await reader.read();
    if (value) pieces.push(value);
  }
  cut.abort();
  return Buffer.concat(pieces);
}

/** As browsers read it: an event counts once its empty line is there. */
function messagesIn(read: Uint8Array): { seq: number; text: string }[] {
  const blocks = new TextDecoder().decode(read).split('\n\n').slice(0, -1);
  return blocks.flatMap((block) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
    if (field('event') !== 'message') return [];
    const message: { seq: number; parts: { text: string }[] } = JSON.parse(field('data') ?? '');
    expect(field('id')).toBe(String(message.seq));
    return [{ seq: message.seq, text: message.parts[0]?.text ?? '' }];
  });
}

describe('R52 a chat’s stream', () => {
  it('tells each message once, whatever is in it', () => {
    expect(messagesIn(bytes).map(({ text }) => text)).toEqual(words);
  });

  it('loses and doubles nothing when it is cut at any byte', async () => {
    const after = new Map<number, Uint8Array>();
    for (let cut = 0; cut <= bytes.length; cut++) {
      const before = messagesIn(bytes.subarray(0, cut));
      const cursor = before.at(-1)?.seq ?? 0;
      const rest = after.get(cursor) ?? (await heardAfter(cursor));
      after.set(cursor, rest);
      const all = [...before, ...messagesIn(rest)].map(({ text }) => text);
      if (all.join('|') !== words.join('|')) expect({ cut, all }).toEqual({ cut, all: words });
    }
    expect(after.size).toBe(words.length + 1);
  });

  it('hears what is said while nobody listens, with the next stream', async () => {
    const cursor = messagesIn(bytes).at(-1)?.seq ?? 0;
    await say(world, chat, 'Meanwhile');
    expect(messagesIn(await heardAfter(cursor))).toMatchObject([{ text: 'Meanwhile' }]);
    const stored = await world.store.listMessages({
      workspaceId: idFrom('workspace', (await world.store.listWorkspaces())[0]?.id ?? ''),
      conversationId: idFrom('conversation', chat.conversationId),
      after: 0,
      limit: 50,
      notes: false,
    });
    expect(stored.map(({ seq }) => seq)).toEqual(words.concat('x').map((_, at) => at + 1));
  });
});
