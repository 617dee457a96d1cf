// Our messages reach a Graph API that keeps Meta's limits, and every way it can go wrong is told honestly.
import { type MessagePart, readMarkup, richWords } from '@parley/messages';
import type { ConnectionFace, OutgoingMessage } from '@parley/ports';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverMessenger } from './deliver';
import { loopbackCall } from './double/loopback-call';
import { type GraphDouble, openGraphDouble } from './graph-double';
import { sampleAppId, sampleConnection, samplePage, sampleSecrets, sampleVisitor } from './sample-connection';

let graph: GraphDouble;
beforeEach(async () => {
  graph = await openGraphDouble({ appId: sampleAppId, appSecret: sampleSecrets.appSecret, pages: [samplePage] });
});
afterEach(() => graph.close());

const hour = 3_600_000;
const outgoing = (parts: readonly MessagePart[], over: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  messageId: 'msg_00000001',
  visitorKey: sampleVisitor,
  parts,
  actor: 'flow',
  lastInboundAt: 1_000,
  now: 2_000,
  ...over,
});
const hello: MessagePart[] = [{ kind: 'text', text: 'Hello' }];
const send = (message: OutgoingMessage, connection: ConnectionFace = sampleConnection) =>
  deliverMessenger(message, connection, {
    http: loopbackCall(200),
    config: { MESSENGER_GRAPH_BASE: graph.url, GRAPH_API_VERSION: 'v21.0' },
  });

describe('deliverMessenger', () => {
  it('sends text with our id, the proof and no token in the address', async () => {
    expect(await send(outgoing(hello))).toEqual({ kind: 'accepted', externalId: 'm_double_1' });
    expect(graph.sent()).toEqual([
      {
        recipient: { id: sampleVisitor },
        messaging_type: 'RESPONSE',
        message: { text: 'Hello', metadata: 'msg_00000001' },
      },
    ]);
    expect(graph.calls).toMatchObject([
      {
        version: 'v21.0',
        path: 'me/messages',
        token: 'page-token',
        query: { appsecret_proof: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    ]);
    expect(graph.calls[0]?.query).not.toHaveProperty('access_token');
  });

  it('sends form as signs and the address behind words, for Messenger has neither', async () => {
    const rich = readMarkup('Hi **you**, see [our page](https://example.com)\n- *one*');
    await send(outgoing([{ kind: 'text', text: richWords(rich), rich }]));
    expect(graph.sent()).toMatchObject([
      { message: { text: 'Hi *you*, see our page (https://example.com)\n• _one_' } },
    ]);
  });

  it('splits at 2000 with quick replies on the last piece only', async () => {
    const parts: MessagePart[] = [
      { kind: 'text', text: 'word '.repeat(900) },
      {
        kind: 'choices',
        choices: [
          { id: 'c1', label: 'Yes' },
          { id: 'c2', label: 'No' },
        ],
      },
    ];
    expect(await send(outgoing(parts))).toEqual({ kind: 'accepted', externalId: 'm_double_3' });
    expect(graph.sent()).toHaveLength(3);
    expect(graph.sent().map((body) => JSON.stringify(body).includes('quick_replies'))).toEqual([false, false, true]);
    expect(graph.sent()[2]).toMatchObject({
      message: { quick_replies: [{ content_type: 'text', title: 'Yes', payload: 'c1' }, { payload: 'c2' }] },
    });
  });

  it('sends 13 choices as quick replies and 14 as a numbered list', async () => {
    const choices = (count: number): MessagePart => ({
      kind: 'choices',
      choices: Array.from({ length: count }, (_, index) => ({ id: `c${index}`, label: `Option ${index}` })),
    });
    await send(outgoing([...hello, choices(13)]));
    await send(outgoing([...hello, choices(14)]));
    expect(graph.sent()).toMatchObject([
      { message: { quick_replies: { length: 13 } } },
      { message: { text: expect.stringContaining('14. Option 13') } },
    ]);
    expect(JSON.stringify(graph.sent()[1])).not.toContain('quick_replies');
  });

  it('sends link buttons as a template and images as attachments', async () => {
    const parts: MessagePart[] = [
      ...hello,
      { kind: 'buttons', buttons: [{ label: 'Docs', url: 'https://example.com/docs' }] },
      { kind: 'image', url: 'https://example.com/a.png', alt: 'A' },
    ];
    expect((await send(outgoing(parts))).kind).toBe('accepted');
    expect(graph.sent()).toMatchObject([
      {
        message: {
          attachment: {
            payload: {
              template_type: 'button',
              text: 'Hello',
              buttons: [{ type: 'web_url', title: 'Docs', url: 'https://example.com/docs' }],
            },
          },
        },
      },
      {
        message: {
          attachment: { type: 'image', payload: { url: 'https://example.com/a.png' } },
          metadata: 'msg_00000001',
        },
      },
    ]);
  });

  it('addresses people without an id by their reference', async () => {
    await send(outgoing(hello, { visitorKey: 'user_ref:u1' }));
    expect(graph.sent()).toMatchObject([{ recipient: { user_ref: 'u1' } }]);
  });
});

describe('windows', () => {
  const approved = { ...sampleConnection, settings: { ...sampleConnection.settings, humanAgentApproved: true } };

  it('keep a flow silent after 24 hours, with the reason (R100)', async () => {
    expect(await send(outgoing(hello, { now: 1_000 + 24 * hour }))).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/^Window closed/),
    });
    expect(graph.calls).toEqual([]);
  });

  it('let a member answer with the human agent tag (R99)', async () => {
    const late = outgoing(hello, { actor: 'member', now: 1_000 + 6.9 * 24 * hour });
    expect(await send(late, approved)).toMatchObject({ kind: 'accepted' });
    expect(graph.sent()).toMatchObject([{ messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }]);
    expect(await send(late)).toMatchObject({ kind: 'failed', reason: expect.stringContaining('Human Agent') });
    expect(await send({ ...late, now: 1_000 + 7 * 24 * hour }, approved)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('7 days'),
    });
  });
});

describe('pace', () => {
  it('what comes faster than the page may send waits its turn, which is no try', async () => {
    const tools = {
      http: loopbackCall(200),
      config: { MESSENGER_GRAPH_BASE: graph.url, GRAPH_API_VERSION: 'v21.0', MESSENGER_SENDS_PER_SECOND: '2' },
    };
    const at = (now: number) => deliverMessenger(outgoing(hello, { now }), sampleConnection, tools);
    expect((await at(2_000)).kind).toBe('accepted');
    expect((await at(2_000)).kind).toBe('accepted');
    expect(await at(2_000)).toEqual({ kind: 'later', afterMs: 500 });
    expect(graph.sent()).toHaveLength(2);
    expect((await at(2_500)).kind).toBe('accepted');
  });
});

describe('trouble', () => {
  it('before sending may be tried again, after sending is unknown', async () => {
    graph.failNext('drop', 'hang');
    expect(await send(outgoing(hello))).toMatchObject({ kind: 'unknown' });
    expect(await send(outgoing(hello))).toMatchObject({ kind: 'unknown' });
    expect(graph.sent()).toHaveLength(2);
    await graph.close();
    expect(await send(outgoing(hello))).toMatchObject({ kind: 'retry' });
  });

  it('is classified by Meta’s numbers', async () => {
    graph.failNext(
      { code: 190, status: 401 },
      { code: 10, subcode: 2018278 },
      { code: 4 },
      { code: 1200, status: 500 },
    );
    const kinds = [];
    for (let count = 0; count < 4; count += 1) kinds.push((await send(outgoing(hello))).kind);
    expect(kinds).toEqual(['failed', 'failed', 'retry', 'retry']);
    expect(graph.sent()).toEqual([]);
  });

  const long: MessagePart[] = [{ kind: 'text', text: 'word '.repeat(900) }];

  it('says which pieces arrived', async () => {
    const tools = scriptedAnswers(['{"message_id":"m1"}', '{"error":{"code":2}}', '{"error":{"code":2}}']);
    expect(await deliverMessenger(outgoing(long), sampleConnection, tools)).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/^1 of 3 pieces were sent, then: /),
    });
    const mended = scriptedAnswers([
      '{"message_id":"m1"}',
      '{"error":{"code":2}}',
      '{"message_id":"m2"}',
      '{"message_id":"m3"}',
    ]);
    expect(await deliverMessenger(outgoing(long), sampleConnection, mended)).toEqual({
      kind: 'accepted',
      externalId: 'm3',
    });
  });

  it('is said at once where something is missing', async () => {
    expect(await send(outgoing(hello), { ...sampleConnection, secrets: {} })).toMatchObject({
      kind: 'failed',
      alert: expect.any(String),
    });
    expect(await send(outgoing([{ kind: 'text', text: ' ' }]))).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('nothing'),
    });
    expect(graph.calls).toEqual([]);
  });

  it.each([
    [200, '{"recipient_id":"1"}', { kind: 'accepted', externalId: null }],
    [429, '', { kind: 'retry' }],
    [502, '<html>', { kind: 'unknown' }],
    [404, 'no', { kind: 'failed', reason: 'Meta refused the message (404)' }],
  ])('of status %d without an error of Meta’s', async (status, body, outcome) => {
    expect(await deliverMessenger(outgoing(hello), sampleConnection, scriptedAnswers([body], status))).toMatchObject(
      outcome,
    );
  });
});

function scriptedAnswers(bodies: string[], status = 200): Parameters<typeof deliverMessenger>[2] {
  return { http: async () => ({ kind: 'answered', status, body: bodies.shift() ?? '', headers: {} }), config: {} };
}
