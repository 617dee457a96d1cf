// Signature, verification and batches of Messenger's posts (R98).
import { describe, expect, it } from 'vitest';
import type { ConnectionFace, RawRequest } from '@parley/ports';
import { receiveMessenger } from './receive';
import {
  sampleConnection,
  samplePage,
  sampleSecrets,
  sampleVisitor,
  signedEvents,
  signedPost,
} from './sample-connection';

const ends = { sender: { id: sampleVisitor }, recipient: { id: samplePage.id }, timestamp: 1_700_000_000_001 };
const text = (mid: string, said: string) => ({ ...ends, message: { mid, text: said } });
const receive = (request: RawRequest, connection: ConnectionFace = sampleConnection) =>
  receiveMessenger(request, connection);
const itemsOf = (request: RawRequest) => {
  const outcome = receive(request);
  return outcome.kind === 'items' ? outcome.items : [];
};
const envelope = (body: unknown) => signedPost(new TextEncoder().encode(JSON.stringify(body)));

describe('verification', () => {
  const ask = (query: string, connection?: ConnectionFace) =>
    receive({ method: 'GET', url: `/webhooks/messenger/k${query}`, headers: {}, body: new Uint8Array() }, connection);

  it('answers the challenge word for word', () => {
    expect(ask('?hub.mode=subscribe&hub.verify_token=verify-token&hub.challenge=1158201444')).toEqual({
      kind: 'answer',
      status: 200,
      body: '1158201444',
    });
    expect(ask('?hub.challenge=a%3Fb&hub.verify_token=verify-token&hub.mode=subscribe')).toMatchObject({ body: 'a?b' });
  });

  it.each([
    '',
    '?hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1',
    '?hub.mode=subscribe&hub.verify_token=&hub.challenge=1',
    '?hub.mode=unsubscribe&hub.verify_token=verify-token&hub.challenge=1',
    '?hub.mode=subscribe&hub.verify_token=verify-token',
    '?hub[mode]=subscribe&hub[verify_token]=verify-token&hub[challenge]=1',
  ])('refuses %j', (query) => {
    expect(ask(query)).toMatchObject({ kind: 'refused', status: 403 });
  });

  it('fails closed without secrets', () => {
    const query = '?hub.mode=subscribe&hub.verify_token=&hub.challenge=1';
    expect(ask(query, { ...sampleConnection, secrets: {} })).toMatchObject({ kind: 'refused' });
    expect(ask(query, { ...sampleConnection, secrets: { ...sampleSecrets, verifyToken: '' } })).toMatchObject({
      kind: 'refused',
    });
  });

  it('knows no other methods', () => {
    expect(receive({ ...signedEvents([]), method: 'DELETE' })).toMatchObject({ kind: 'answer', status: 405 });
  });
});

describe('signature', () => {
  // A raw two-byte letter beside an escaped one: parsing and writing again would change the bytes.
  const body =
    '{"object":"page","entry":[{"id":"1","time":1,"messaging":[{"sender":{"id":"5678"},"recipient":{"id":"1"},"timestamp":1,"message":{"mid":"m_1","text":"café \\u00e9"}}]}]}';
  const vector = 'sha256=cfed99281b1f1edc78daf74a47ffb02c1c5ba96f57b13b0a661bf8ca38c46142';
  const connection = { publicKey: 'k', settings: { pageId: '1' }, secrets: { ...sampleSecrets, appSecret: 'S' } };
  const post = (headers: Record<string, string>, said = body): RawRequest => ({
    method: 'POST',
    url: '/',
    headers,
    body: new TextEncoder().encode(said),
  });

  it('matches the known vector over the raw bytes', () => {
    expect(receive(post({ 'x-hub-signature-256': vector }), connection)).toMatchObject({
      kind: 'items',
      items: [{ reply: { text: 'café é' } }],
    });
    expect(receive(post({ 'X-Hub-Signature-256': vector }), connection)).toMatchObject({ kind: 'items' });
  });

  it.each([
    ['of other bytes', { 'x-hub-signature-256': vector }, body.replace('é', 'e')],
    ['in capitals', { 'x-hub-signature-256': vector.toUpperCase() }, body],
    ['cut short', { 'x-hub-signature-256': vector.slice(0, -1) }, body],
    ['of the old kind alone', { 'x-hub-signature': 'sha1=f04fb792bdc40ddfbc7c1e6ca947284b932d8b6b' }, body],
    ['missing', {}, body],
  ])('refuses a signature %s', (_name, headers, said) => {
    expect(receive(post(headers, said), connection)).toEqual({
      kind: 'refused',
      status: 401,
      reason: 'The signature is missing or wrong',
    });
  });
});

describe('batches', () => {
  it('reads every item of every entry', () => {
    const entry = { id: samplePage.id, time: 2 };
    const items = itemsOf(
      envelope({
        object: 'page',
        entry: [
          { ...entry, messaging: [text('m1', 'a'), text('m2', 'b')] },
          { ...entry, messaging: [text('m3', 'c')] },
        ],
      }),
    );
    expect(items.map((item) => item.key)).toEqual(['message:m1', 'message:m2', 'message:m3']);
  });

  it('keeps the siblings of what it does not know', () => {
    const items = itemsOf(
      signedEvents([null, 7, { ...ends, brand_new: {} }, { ...ends, message: { text: 'no mid' } }, text('m1', 'a')]),
    );
    expect(items.map((item) => (item.kind === 'other' ? item.name : item.key))).toEqual([
      'no-object',
      'no-object',
      'brand_new',
      'malformed-message',
      'message:m1',
    ]);
  });

  it('takes the same message twice in a batch once (R98)', () => {
    expect(itemsOf(signedEvents([text('m1', 'a'), text('m1', 'a')]))).toHaveLength(1);
  });

  it.each([
    [{ object: 'instagram', entry: [] }, 'not-a-page'],
    [{ object: 'page' }, 'not-an-envelope'],
    [{ object: 'page', entry: [{ id: '1', time: 1 }] }, 'empty-entry'],
    [{ object: 'page', entry: ['x'] }, 'malformed-entry'],
    [{ object: 'page', entry: [{ id: '0', time: 1, changes: [{ field: 'feed', value: {} }] }] }, 'change-feed'],
  ])('counts %j as %s', (body, name) => {
    expect(itemsOf(envelope(body))).toMatchObject([{ kind: 'other', name }]);
  });

  it('counts what is nested without end instead of falling over it', () => {
    const deep = `{"object":"page","entry":[{"id":"1","messaging":[${'['.repeat(200_000)}${']'.repeat(200_000)}]}]}`;
    expect(itemsOf(signedPost(new TextEncoder().encode(deep)))).toMatchObject([
      { kind: 'other', name: 'not-an-envelope' },
    ]);
  });

  it('does not take another page’s people for this page’s, and names that page', () => {
    const entry = (id: string, mid: string) => ({ id, time: 1, messaging: [text(mid, 'a')] });
    const entries = [entry('999', 'm1'), entry(samplePage.id, 'm2'), entry('999', 'm3')];
    const outcome = receive(envelope({ object: 'page', entry: entries }));
    expect(outcome).toMatchObject({ kind: 'items', items: [{ key: 'message:m2' }], others: ['999'] });
  });

  it('warns once a day when another app is the primary receiver', () => {
    const standby = (time: number) =>
      itemsOf(envelope({ object: 'page', entry: [{ id: samplePage.id, time, standby: [text(`m${time}`, 'a')] }] }));
    const [first, later, nextDay] = [standby(1), standby(1000), standby(90_000_000)];
    expect(first).toMatchObject([{ kind: 'alert' }, { kind: 'other', name: 'standby' }]);
    expect(later[0]?.key).toBe(first[0]?.key);
    expect(nextDay[0]?.key).not.toBe(first[0]?.key);
  });
});
