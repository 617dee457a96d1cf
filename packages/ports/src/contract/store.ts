// The contract suite of Store: memory and SQLite pass the same tests.
import { idFrom } from '@parley/primitives';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SubmissionRecord } from '../form-record';
import type { Store } from '../store';
import { conversationTests } from './conversations';
import { inboxTests } from './inbox';
import { linkedRecordTests } from './linked-records';
import { outboxTests } from './outbox';
import {
  otherWs,
  sampleConnection,
  sampleConsent,
  sampleContact,
  sampleConversation,
  sampleEffect,
  sampleFile,
  sampleMessage,
  sampleSubmission,
  sampleTicket,
  ws,
} from './samples';

export type OpenStore = () => Promise<{ store: Store; dispose: () => Promise<void> }>;

export function describeStore(name: string, open: OpenStore): void {
  describe(`Store: ${name}`, () => {
    let store: Store;
    let dispose: () => Promise<void>;
    beforeEach(async () => {
      ({ store, dispose } = await open());
    });
    afterEach(() => dispose());
    describe('commits', () => commitTests(() => store));
    describe('conversations', () => conversationTests(() => store));
    describe('inbox', () => inboxTests(() => store));
    describe('messages', () => messageTests(() => store));
    describe('outbox, timers, ledger', () => outboxTests(() => store));
    describe('look-ups', () => lookupTests(() => store));
    describe('linked records', () => linkedRecordTests(() => store));
    describe('files', () => fileTests(() => store));
  });
}

type Get = () => Store;

function fileTests(get: Get): void {
  const put = (...rows: ReturnType<typeof sampleFile>[]) =>
    get().commit(rows.map((row) => ({ kind: 'put', table: 'files', row }) as const));

  it('finds a file by its key alone, and those of a conversation', async () => {
    await put(sampleFile('file_1'), sampleFile('file_2', { attachedTo: 'conv_2' }));
    expect(await get().findFileByKey(sampleFile('file_2').key)).toMatchObject({ id: 'file_2' });
    expect(await get().findFileByKey('nobody-knows-this-key')).toBeNull();
    expect((await get().listFilesOf(ws, 'conv_1')).map(({ id }) => id)).toEqual(['file_1']);
    expect(await get().listFilesOf(otherWs, 'conv_1')).toEqual([]);
  });

  it('finds what was uploaded and never sent', async () => {
    await put(sampleFile('file_1', { attachedTo: null, createdAt: 5 }), sampleFile('file_2', { createdAt: 5 }));
    expect((await get().findLooseFiles(6, 10)).map(({ id }) => id)).toEqual(['file_1']);
    expect(await get().findLooseFiles(5, 10)).toEqual([]);
  });

  it('lets no two files have one key', async () => {
    await put(sampleFile('file_1'));
    expect((await put(sampleFile('file_2', { key: sampleFile('file_1').key }))).ok).toBe(false);
  });

  it('forgets the files of a removed conversation', async () => {
    await put(sampleFile('file_1'));
    await get().commit([{ kind: 'remove', table: 'conversations', workspaceId: ws, id: 'conv_1' }]);
    expect(await get().findFileByKey(sampleFile('file_1').key)).toBeNull();
  });
}

function commitTests(get: Get): void {
  it('stores an entity and gives it back as it was', async () => {
    const row = sampleConversation('conv_1', { preview: 'Hej å 🚲', page: 'https://shop.example/å' });
    expect(await get().commit([{ kind: 'put', table: 'conversations', row }])).toEqual({ ok: true, value: undefined });
    expect(await get().get('conversations', ws, 'conv_1')).toEqual(row);
  });

  it('keeps workspaces apart', async () => {
    await get().commit([{ kind: 'put', table: 'tickets', row: sampleTicket('tic_1', 1) }]);
    expect(await get().get('tickets', otherWs, 'tic_1')).toBeNull();
    expect(await get().list('tickets', otherWs)).toEqual([]);
    expect(await get().list('tickets', ws)).toHaveLength(1);
  });

  it('refuses a stale revision and stores nothing of that commit', async () => {
    await get().commit([{ kind: 'put', table: 'tickets', row: sampleTicket('tic_1', 1) }]);
    const stale = await get().commit([
      { kind: 'put', table: 'tickets', row: sampleTicket('tic_2', 2) },
      { kind: 'put', table: 'tickets', row: sampleTicket('tic_1', 1, { name: 'Other', revision: 3 }) },
    ]);
    expect(stale).toMatchObject({ ok: false, error: { conflict: 'put' } });
    expect(await get().get('tickets', ws, 'tic_2')).toBeNull();
    expect(await get().get('tickets', ws, 'tic_1')).toMatchObject({ name: 'Squeaking brakes', revision: 1 });
    const next = await get().commit([
      { kind: 'put', table: 'tickets', row: sampleTicket('tic_1', 1, { name: 'New', revision: 2 }) },
    ]);
    expect(next.ok).toBe(true);
  });

  it('lets exactly one of many concurrent writers win', async () => {
    await get().commit([{ kind: 'put', table: 'tickets', row: sampleTicket('tic_1', 1) }]);
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        get().commit([
          { kind: 'put', table: 'tickets', row: sampleTicket('tic_1', 1, { revision: 2, name: `Writer ${n}` }) },
        ]),
      ),
    );
    expect(results.filter((r) => r.ok)).toHaveLength(1);
  });

  it('removes', async () => {
    await get().commit([{ kind: 'put', table: 'tickets', row: sampleTicket('tic_1', 1) }]);
    await get().commit([{ kind: 'remove', table: 'tickets', workspaceId: ws, id: 'tic_1' }]);
    expect(await get().get('tickets', ws, 'tic_1')).toBeNull();
  });

  it('takes along what belongs to a removed conversation and session', async () => {
    const sessionId = idFrom('session', 'ses_1');
    const world = { contact: {}, teamAvailable: false, channel: 'chat' };
    await get().commit([
      { kind: 'put', table: 'conversations', row: sampleConversation('conv_1') },
      { kind: 'add-message', message: sampleMessage('conv_1', 1) },
      { kind: 'add-effect', row: sampleEffect('eff_1', 1) },
      { kind: 'add-event', row: { workspaceId: ws, sessionId, revision: 1, event: { kind: 'resumed', at: 1, world } } },
      { kind: 'set-timer', row: { workspaceId: ws, sessionId, timer: 't', dueAt: 1 } },
    ]);
    await get().commit([
      { kind: 'remove', table: 'conversations', workspaceId: ws, id: 'conv_1' },
      { kind: 'remove', table: 'sessions', workspaceId: ws, id: 'ses_1' },
    ]);
    const conversationId = idFrom('conversation', 'conv_1');
    expect(await get().listMessages({ workspaceId: ws, conversationId, after: 0, limit: 9, notes: true })).toEqual([]);
    expect(await get().listEffects(ws, conversationId)).toEqual([]);
    expect(await get().listEvents(ws, sessionId)).toEqual([]);
    expect(await get().listTimers(ws, sessionId)).toEqual([]);
  });

  it('R92 takes one provider account once over all workspaces', async () => {
    const page = { kind: 'messenger' as const, accountId: 'page-1' };
    expect(
      (await get().commit([{ kind: 'put', table: 'connections', row: sampleConnection('conn_1', page) }])).ok,
    ).toBe(true);
    const again = await get().commit([
      { kind: 'put', table: 'connections', row: sampleConnection('conn_2', { ...page, workspaceId: otherWs }) },
    ]);
    expect(again.ok).toBe(false);
    expect(await get().findConnectionByAccount('messenger', 'page-1')).toMatchObject({ id: 'conn_1' });
  });
}

function messageTests(get: Get): void {
  it('gives a message other parts and leaves the rest of it as it was', async () => {
    await get().commit([{ kind: 'put', table: 'conversations', row: sampleConversation('conv_1') }]);
    const message = sampleMessage('conv_1', 1, { externalId: 'm_1' });
    const parts = [{ kind: 'image' as const, url: '/files/abc/å.png', alt: 'å 🚲' }];
    const set = { kind: 'set-parts', workspaceId: ws, messageId: message.id, parts } as const;
    await get().commit([{ kind: 'add-message', message }, set, { ...set, workspaceId: otherWs, parts: [] }]);
    expect(await get().findMessage(ws, message.id)).toEqual({ ...message, parts });
  });

  const conv = idFrom('conversation', 'conv_1');
  const add = (...messages: ReturnType<typeof sampleMessage>[]) =>
    get().commit(messages.map((message) => ({ kind: 'add-message', message }) as const));
  beforeEach(() => get().commit([{ kind: 'put', table: 'conversations', row: sampleConversation('conv_1') }]));

  it('keeps messages in order and notes apart', async () => {
    await add(sampleMessage('conv_1', 1), sampleMessage('conv_1', 2, { note: true }), sampleMessage('conv_1', 3));
    const seqs = async (after: number, notes: boolean) =>
      (await get().listMessages({ workspaceId: ws, conversationId: conv, after, limit: 10, notes })).map((m) => m.seq);
    expect(await seqs(0, true)).toEqual([1, 2, 3]);
    expect(await seqs(0, false)).toEqual([1, 3]);
    expect(await seqs(1, false)).toEqual([3]);
    expect(await get().findMessage(ws, idFrom('message', 'msg_conv_1_1'))).toEqual(sampleMessage('conv_1', 1));
  });

  it('takes a sequence number, a client id and a provider id only once', async () => {
    await add(sampleMessage('conv_1', 1, { clientId: 'c', externalId: 'm_1' }));
    expect((await add(sampleMessage('conv_1', 1, { id: idFrom('message', 'msg_x') }))).ok).toBe(false);
    expect((await add(sampleMessage('conv_1', 2, { clientId: 'c' }))).ok).toBe(false);
    expect((await add(sampleMessage('conv_1', 2, { externalId: 'm_1' }))).ok).toBe(false);
    expect((await add(sampleMessage('conv_1', 2, { externalId: 'm_2' }))).ok).toBe(true);
    expect(await get().findMessageByClientId(ws, conv, 'c')).toMatchObject({ seq: 1 });
    expect(await get().findMessageByExternalId(ws, 'conn_1', 'm_2')).toMatchObject({ seq: 2 });
    expect(await get().findMessageByExternalId(ws, 'conn_2', 'm_2')).toBeNull();
  });

  it('moves a delivery forward only', async () => {
    const out = { direction: 'out', delivery: { status: 'queued', at: 1 } } as const;
    await add(sampleMessage('conv_1', 1, out), sampleMessage('conv_1', 2, out));
    const set = (status: 'accepted' | 'delivered' | 'read', externalId?: string) =>
      get().commit([
        {
          kind: 'set-delivery',
          workspaceId: ws,
          messageId: idFrom('message', 'msg_conv_1_1'),
          delivery: { status, at: 2 },
          ...(externalId ? { externalId } : {}),
        },
      ]);
    await set('accepted', 'mid');
    await set('read');
    await set('delivered');
    expect(await get().findMessage(ws, idFrom('message', 'msg_conv_1_1'))).toMatchObject({
      externalId: 'mid',
      delivery: { status: 'read' },
    });
    const undelivered = { workspaceId: ws, conversationId: conv, connectionId: 'conn_1', at: Number.MAX_SAFE_INTEGER };
    expect((await get().listUndelivered(undelivered)).map((m) => m.seq)).toEqual([2]);
    expect(await get().listUndelivered({ ...undelivered, connectionId: 'conn_2' })).toEqual([]);
  });
}

function lookupTests(get: Get): void {
  it('R104 lists what one visitor of one connection answered, newest first', async () => {
    const rows = [
      sampleConsent('cons_1'),
      sampleConsent('cons_2', { decision: 'given' }),
      sampleConsent('cons_3', { visitorKey: 'visitor-2' }),
      sampleConsent('cons_4', { connectionId: idFrom('connection', 'conn_2') }),
    ];
    await get().commit(rows.map((row) => ({ kind: 'put', table: 'consents', row })));
    expect(await get().listConsents(ws, 'conn_1', 'visitor-1')).toEqual([rows[1], rows[0]]);
    expect(await get().listConsents(otherWs, 'conn_1', 'visitor-1')).toEqual([]);
  });

  it('lists submissions by state, words and time, and finds stale ones', async () => {
    const row = (id: string, change: Partial<SubmissionRecord>) =>
      ({ kind: 'put', table: 'submissions', row: sampleSubmission(id, change) }) as const;
    await get().commit([
      row('sub_1', { values: { name: 'Åsa Ek' }, createdAt: 10 }),
      row('sub_2', { values: { name: 'Bo', tags: ['Red'] }, createdAt: 20 }),
      row('sub_3', { status: 'spam', spamReason: 'trap', createdAt: 30 }),
      row('sub_4', { status: 'partial', createdAt: 40, idempotencyKey: 'draft' }),
    ]);
    const ids = async (query: object) =>
      (await get().listSubmissions({ workspaceId: ws, formId: 'form_1', limit: 10, ...query })).map(({ id }) => id);
    expect(await ids({})).toEqual(['sub_2', 'sub_1']);
    expect(await ids({ status: 'spam' })).toEqual(['sub_3']);
    expect(await ids({ search: 'åsa' })).toEqual(['sub_1']);
    expect(await ids({ search: 'red' })).toEqual(['sub_2']);
    expect(await ids({ search: '%' })).toEqual([]);
    expect(await ids({ from: 20 })).toEqual(['sub_2']);
    expect(await ids({ until: 20 })).toEqual(['sub_1']);
    expect(await ids({ before: { at: 20, id: 'sub_2' } })).toEqual(['sub_1']);
    expect(await get().countSubmissions(ws)).toEqual({ form_1: 2 });
    expect((await get().findStaleSubmissions('partial', 41, 5)).map(({ id }) => id)).toEqual(['sub_4']);
    expect(await get().findStaleSubmissions('partial', 40, 5)).toEqual([]);
  });

  it('logs a member out everywhere, and nobody else', async () => {
    const login = (id: string, member: string) => ({
      kind: 'put' as const,
      table: 'logins' as const,
      row: {
        workspaceId: ws,
        revision: 1,
        id: idFrom('login', id),
        memberId: idFrom('member', member),
        secretHash: id,
        createdAt: 1,
        expiresAt: 2,
      },
    });
    await get().commit([login('a', 'mem_1'), login('b', 'mem_1'), login('c', 'mem_2')]);
    await get().commit([{ kind: 'drop-logins', workspaceId: ws, memberId: 'mem_1' }]);
    expect(await get().findLoginBySecretHash('a')).toBeNull();
    expect(await get().findLoginBySecretHash('b')).toBeNull();
    expect(await get().findLoginBySecretHash('c')).toMatchObject({ memberId: 'mem_2' });
  });

  it('keeps events and audit rows in order', async () => {
    const sessionId = idFrom('session', 'ses_1');
    const world = { contact: {}, teamAvailable: false, channel: 'chat' };
    await get().commit([
      { kind: 'add-event', row: { workspaceId: ws, sessionId, revision: 2, event: { kind: 'resumed', at: 2, world } } },
      {
        kind: 'add-event',
        row: {
          workspaceId: ws,
          sessionId,
          revision: 1,
          event: { kind: 'started', at: 1, world, trigger: 't', values: { a: [1, null] }, locale: 'sv', seed: 7 },
        },
      },
      {
        kind: 'add-audit',
        row: { workspaceId: ws, id: 'a1', at: 1, memberId: null, action: 'flow.publish', subject: 'flow_1' },
      },
    ]);
    expect((await get().listEvents(ws, sessionId)).map((r) => r.event.kind)).toEqual(['started', 'resumed']);
    expect(await get().listAudit(ws, 5)).toHaveLength(1);
  });

  it('searches contacts, newest first', async () => {
    await get().commit([
      {
        kind: 'put',
        table: 'contacts',
        row: sampleContact('con_1', { properties: { first_name: 'Åsa' }, lastSeenAt: 1 }),
      },
      {
        kind: 'put',
        table: 'contacts',
        row: sampleContact('con_2', { properties: { email: 'bo@example.com' }, lastSeenAt: 2 }),
      },
    ]);
    expect((await get().listContacts({ workspaceId: ws, limit: 10 })).map((c) => c.id)).toEqual(['con_2', 'con_1']);
    expect((await get().listContacts({ workspaceId: ws, limit: 10, search: 'EXAMPLE' })).map((c) => c.id)).toEqual([
      'con_2',
    ]);
    expect(
      (await get().listContacts({ workspaceId: ws, limit: 10, before: { at: 2, id: 'con_2' } })).map((c) => c.id),
    ).toEqual(['con_1']);
  });
}
