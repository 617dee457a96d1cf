// The suite every channel passes: stable keys, no throw on anything from outside, messages within limits, honest outcomes.
import { messagePartSchema, renderParts, replySchema, type MessagePart, type RenderedMessage } from '@parley/messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  ChannelModel,
  ChannelRuntime,
  ChannelTools,
  ConnectionFace,
  HttpCall,
  InboundItem,
  OutgoingMessage,
  RawRequest,
} from '../channel';

export type ChannelUnderTest = {
  readonly model: ChannelModel;
  readonly runtime: ChannelRuntime;
  /** Complete settings and secrets. */
  readonly connection: ConnectionFace;
  /** Posts the provider may send, rightly signed; `[]` where there is no provider. */
  readonly genuine: readonly RawRequest[];
  /** Posts that must be refused: unsigned, wrongly signed. */
  readonly forged: readonly RawRequest[];
  /** Any body, rightly signed. */
  sign(body: Uint8Array): RawRequest;
  /** An answer of the provider to a good call; null where delivering calls nobody. */
  readonly goodAnswer: Awaited<ReturnType<HttpCall>> | null;
  /** Everything one call's body says to the visitor, for limit checks. */
  textsOf(body: string): readonly string[];
  /** Where every delivery fails for a reason of its own, that reason. */
  readonly neverDelivers?: RegExp;
};

export function describeChannel(name: string, channel: ChannelUnderTest): void {
  describe(`channel contract: ${name}`, () => {
    describe('model', () => {
      describeModel(channel);
    });
    describe('receive', () => {
      describeReceive(channel);
    });
    describe('deliver', () => {
      describeDeliver(channel);
    });
  });
}

function describeModel({ model, runtime, connection }: ChannelUnderTest): void {
  it('has one kind and dated limits', () => {
    const { capabilities } = model;
    expect(runtime.kind).toBe(model.kind);
    expect(capabilities.maxText).toBeGreaterThan(1);
    expect(capabilities.source).not.toBe('');
    expect(capabilities.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('reads complete settings and secrets, and its own reading again', () => {
    const settings = model.parseSettings(connection.settings);
    expect(settings).toMatchObject({ ok: true });
    expect(settings.ok && model.parseSettings(settings.value)).toEqual(settings);
    expect(model.parseSecrets(connection.secrets)).toMatchObject({ ok: true });
    expect(() => model.accountId(model.defaultSettings())).not.toThrow();
  });

  it('names the field that is strange', () => {
    const strange = { ...connection.settings, strange_field: 1 };
    expect(model.parseSettings(strange)).toMatchObject({ ok: false, field: 'strange_field' });
    expect(model.parseSecrets({ ...connection.secrets, strange_field: 1 })).toMatchObject({ ok: false });
  });

  it('never throws on settings or secrets of any shape', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(model.parseSettings(value)).toHaveProperty('ok');
        expect(model.parseSecrets(value)).toHaveProperty('ok');
      }),
      { numRuns: 50 },
    );
  });
}

function describeReceive(channel: ChannelUnderTest): void {
  const receive = (request: RawRequest) => channel.runtime.receive(request, channel.connection);
  const itemsOf = (request: RawRequest): readonly InboundItem[] => {
    const outcome = receive(request);
    return outcome.kind === 'items' ? outcome.items : [];
  };

  it('reads what the provider sends', () => {
    expect(channel.genuine.filter((request) => receive(request).kind !== 'items')).toEqual([]);
    expect(channel.genuine.filter((request) => itemsOf(request).length === 0)).toEqual([]);
  });

  it('gives the same keys for the same post, and no key twice in one', () => {
    const first = channel.genuine.map((request) => itemsOf(request).map((item) => item.key));
    const second = channel.genuine.map((request) => itemsOf(request).map((item) => item.key));
    expect(second).toEqual(first);
    expect(first.filter((keys) => new Set(keys).size < keys.length)).toEqual([]);
    expect(first.flat().filter((key) => key === '' || key.length > 300)).toEqual([]);
  });

  it('gives items that can be stored', () => {
    expect(channel.genuine.flatMap(itemsOf).flatMap(problemsOf)).toEqual([]);
  });

  it('refuses what is forged, and everything without secrets', () => {
    expect(channel.forged.map((request) => receive(request).kind)).toEqual(channel.forged.map(() => 'refused'));
    const bare: ConnectionFace = { ...channel.connection, secrets: {} };
    expect(channel.genuine.filter((request) => channel.runtime.receive(request, bare).kind !== 'refused')).toEqual([]);
  });

  it.each(hostileBodies)('survives a signed body that is %s', (_name, body) => {
    const items = itemsOf(channel.sign(body));
    expect(items.flatMap(problemsOf)).toEqual([]);
    expect(itemsOf(channel.sign(body))).toEqual(items);
  });

  it('survives any signed JSON and any headers', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.dictionary(fc.string(), fc.string()), (json, headers) => {
        const signed = channel.sign(new TextEncoder().encode(json));
        expect(itemsOf(signed).flatMap(problemsOf)).toEqual([]);
        expect(receive({ ...signed, headers })).toHaveProperty('kind');
      }),
      { numRuns: 100 },
    );
  });
}

const bytes = (text: string) => new TextEncoder().encode(text);
const hostileBodies: [string, Uint8Array][] = [
  ['empty', bytes('')],
  ['no text', new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28])],
  ['cut off', bytes('{"entry":[{"')],
  ['null', bytes('null')],
  ['a list', bytes('[[],{}]')],
  ['very deep', bytes('['.repeat(100_000))],
  ['deep and closed', bytes(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`)],
  ['reaching for the prototype', bytes('{"__proto__":{"x":1},"constructor":{"prototype":{"y":1}}}')],
  ['one long word', bytes(JSON.stringify({ text: 'x'.repeat(500_000) }))],
];

function problemsOf(item: InboundItem): string[] {
  const found: string[] = [];
  if (!Number.isSafeInteger(item.at) || item.at < 0) found.push(`${item.key}: time`);
  if (item.visitorKey.length > 500) found.push(`${item.key}: visitor key too long`);
  if (item.kind === 'message' && !replySchema.safeParse(item.reply).success) found.push(`${item.key}: reply`);
  if ((item.kind === 'message' || item.kind === 'echo') && !item.parts.every(isPart)) found.push(`${item.key}: parts`);
  if (item.kind === 'message' && (item.parts.length === 0 || item.parts.length > 50 || item.visitorKey === ''))
    found.push(`${item.key}: message`);
  if ('externalId' in item && item.externalId.length > 300) found.push(`${item.key}: external id`);
  return found;
}

function isPart(part: MessagePart): boolean {
  return messagePartSchema.safeParse(part).success;
}

function describeDeliver(channel: ChannelUnderTest): void {
  const deliver = async (parts: readonly MessagePart[], answer: Awaited<ReturnType<HttpCall>>) => {
    const bodies: string[] = [];
    const http: HttpCall = async (request) => {
      bodies.push(request.body ?? '');
      return answer;
    };
    const tools: ChannelTools = { http, config: {} };
    return { outcome: await channel.runtime.deliver(outgoing(parts), channel.connection, tools), bodies };
  };
  const good = channel.goodAnswer ?? { kind: 'not-sent', reason: 'nobody to call' };

  it('delivers a plain text, or says why it cannot', async () => {
    const { outcome, bodies } = await deliver([{ kind: 'text', text: 'Hello' }], good);
    expect(outcome.kind).toBe(channel.neverDelivers ? 'failed' : 'accepted');
    expect('reason' in outcome ? outcome.reason : '').toMatch(channel.neverDelivers ?? /^$/);
    expect(bodies.flatMap((body) => channel.textsOf(body))).toEqual(channel.goodAnswer ? ['Hello'] : []);
  });

  it.each(heavyMessages)('sends %s within its limits, as rendered', async (_name, parts) => {
    const { bodies } = await deliver(parts, good);
    const rendered = renderParts(parts, channel.model.capabilities).messages;
    const texts = rendered.map(wordsOf);
    const said = bodies.flatMap((body) => channel.textsOf(body));
    expect(said).toEqual(channel.goodAnswer ? texts : []);
  });

  it('never calls a message failed or to be retried that may have arrived', async () => {
    const { outcome } = await deliver([{ kind: 'text', text: 'Hello' }], { kind: 'no-answer', reason: 'time is up' });
    expect(outcome.kind).toBe(channel.goodAnswer ? 'unknown' : channel.neverDelivers ? 'failed' : 'accepted');
  });

  it('never calls a message sent or unknown that did not leave', async () => {
    const { outcome } = await deliver([{ kind: 'text', text: 'Hello' }], { kind: 'not-sent', reason: 'no route' });
    expect(outcome.kind).toBe(channel.goodAnswer ? 'retry' : channel.neverDelivers ? 'failed' : 'accepted');
  });

  it.each(['', 'null', '<html>', '[]', '{"error":null}', '{"error":{"code":"x"}}'])(
    'never throws on the answer %j',
    async (body) => {
      for (const status of [200, 400, 429, 500]) {
        const { outcome } = await deliver([{ kind: 'text', text: 'Hello' }], {
          kind: 'answered',
          status,
          body,
          headers: {},
        });
        expect(['accepted', 'retry', 'failed', 'unknown']).toContain(outcome.kind);
      }
    },
  );
}

function outgoing(parts: readonly MessagePart[]): OutgoingMessage {
  return {
    messageId: 'msg_00000001',
    visitorKey: '1234567890',
    parts,
    actor: 'flow',
    lastInboundAt: 1_000_000,
    now: 1_060_000,
  };
}

const heavyMessages: [string, MessagePart[]][] = [
  ['a very long text', [{ kind: 'text', text: 'Ten words in a row that go on and on. '.repeat(200).trim() }]],
  [
    'many choices with long labels',
    [
      { kind: 'text', text: 'Pick' },
      {
        kind: 'choices',
        choices: Array.from({ length: 40 }, (_, index) => ({
          id: `c${index}`,
          label: `Choice number ${index} of many`,
        })),
      },
    ],
  ],
  [
    'buttons, an image and a file',
    [
      { kind: 'text', text: 'Read this' },
      {
        kind: 'buttons',
        buttons: Array.from({ length: 5 }, (_, index) => ({
          label: `Page ${index}`,
          url: `https://example.com/${index}`,
        })),
      },
      { kind: 'image', url: 'https://example.com/a.png', alt: 'A map' },
      { kind: 'file', url: 'https://example.com/a.pdf', name: 'a.pdf', mime: 'application/pdf', size: 3 },
    ],
  ],
  [
    'more cards than a row holds, a video and a page',
    [
      {
        kind: 'cards',
        cards: Array.from({ length: 12 }, (_, index) => ({
          title: `Card ${index}`,
          text: 'A few words',
          image: 'https://example.com/a.png',
          buttons: [{ label: 'More', url: `https://example.com/${index}` }],
        })),
      },
      { kind: 'media', media: 'video', url: 'https://example.com/a.mp4', title: 'How to' },
      { kind: 'embed', url: 'https://example.com/map', title: 'Map' },
    ],
  ],
];

/** What stands for a message: its text, its address, or the titles of its cards. */
function wordsOf(message: RenderedMessage): string {
  if (message.kind === 'text') return message.text;
  return message.kind === 'cards' ? message.cards.map(({ title }) => title).join(', ') : message.url;
}
