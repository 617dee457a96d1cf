// The conversations' part of the contract suite of Store: lists, counts and look-ups.
import { idFrom } from '@parley/primitives';
import { expect, it } from 'vitest';
import { searchTerms } from '../search-terms';
import type { Store } from '../store';
import { otherWs, sampleContact, sampleConversation, sampleMessage, ws } from './samples';

export function conversationTests(get: () => Store): void {
  const put = (...rows: ReturnType<typeof sampleConversation>[]) =>
    get().commit(rows.map((row) => ({ kind: 'put', table: 'conversations', row }) as const));

  it('lists newest first, by status and owner, a page at a time', async () => {
    const ann = { kind: 'member', memberId: idFrom('member', 'mem_ann') } as const;
    await get().commit([
      {
        kind: 'put',
        table: 'contacts',
        row: sampleContact('con_1', { properties: { first_name: 'Ebba', email: 'ebba@example.com' } }),
      },
    ]);
    await put(
      sampleConversation('conv_1', { lastMessageAt: 1, preview: 'Brakes 100%' }),
      sampleConversation('conv_2', { lastMessageAt: 3, owner: ann, contactId: idFrom('contact', 'con_1') }),
      sampleConversation('conv_3', { lastMessageAt: 2, status: 'closed' }),
      sampleConversation('conv_4', { lastMessageAt: 3 }),
      sampleConversation('conv_5', { lastMessageAt: 9, status: 'draft' }),
    );
    const ids = async (filter: object) =>
      (await get().listConversations({ workspaceId: ws, status: 'open', limit: 50, ...filter })).map((c) => c.id);
    expect(await ids({})).toEqual(['conv_4', 'conv_2', 'conv_1']);
    expect(await ids({ limit: 2, before: { at: 3, id: 'conv_4' } })).toEqual(['conv_2', 'conv_1']);
    expect(await ids({ owner: ann })).toEqual(['conv_2']);
    expect(await ids({ owner: { kind: 'queue' } })).toEqual(['conv_4', 'conv_1']);
    expect(await ids({ status: 'closed' })).toEqual(['conv_3']);
    expect(await ids({ workspaceId: otherWs })).toEqual([]);
  });

  it('counts what is open by owner', async () => {
    await put(
      sampleConversation('conv_1', { lastSeq: 2, readSeq: 1 }),
      sampleConversation('conv_2', { owner: { kind: 'flow', sessionId: idFrom('session', 'ses_1') } }),
      sampleConversation('conv_3', { owner: { kind: 'member', memberId: idFrom('member', 'mem_1') } }),
      sampleConversation('conv_4', { status: 'closed' }),
    );
    expect(await get().countConversations(ws)).toEqual({
      open: 3,
      unassigned: 1,
      flow: 1,
      byMember: { mem_1: 1 },
      unread: 1,
    });
  });

  it('R73 counts each member’s open conversations of the channels asked for', async () => {
    const of = (name: string) => ({ owner: { kind: 'member', memberId: idFrom('member', name) } }) as const;
    await put(
      sampleConversation('conv_1', of('mem_1')),
      sampleConversation('conv_2', { ...of('mem_1'), channel: 'messenger' }),
      sampleConversation('conv_3', { ...of('mem_1'), channel: 'form' }),
      sampleConversation('conv_4', { ...of('mem_1'), status: 'closed' }),
      sampleConversation('conv_5', of('mem_2')),
      sampleConversation('conv_6', { ...of('mem_2'), workspaceId: otherWs }),
      sampleConversation('conv_7'),
    );
    expect(await get().countOpenByMember(ws, ['chat', 'messenger'])).toEqual({ mem_1: 2, mem_2: 1 });
    expect(await get().countOpenByMember(ws, [])).toEqual({});
  });

  it('finds the open conversation of a visitor on one connection, and stale drafts', async () => {
    await put(
      sampleConversation('conv_1', { visitorKey: 'psid', status: 'closed', lastMessageAt: 9 }),
      sampleConversation('conv_2', { visitorKey: 'psid', lastMessageAt: 5 }),
      sampleConversation('conv_3', { status: 'draft', lastMessageAt: 5 }),
    );
    expect(await get().findOpenConversation(ws, 'conn_1', 'psid')).toMatchObject({ id: 'conv_2' });
    expect(await get().findOpenConversation(ws, 'conn_2', 'psid')).toBeNull();
    expect((await get().findStaleDrafts(6, 10)).map((c) => c.id)).toEqual(['conv_3']);
    expect(await get().findStaleDrafts(5, 10)).toEqual([]);
    expect(await get().findConversationAnywhere(idFrom('conversation', 'conv_3'))).toMatchObject({ id: 'conv_3' });
  });

  it('moves messages into another conversation, numbered on and still found', async () => {
    const other = idFrom('conversation', 'conv_2');
    await get().commit([
      { kind: 'put', table: 'conversations', row: sampleConversation('conv_1') },
      {
        kind: 'put',
        table: 'conversations',
        row: sampleConversation('conv_2', { connectionId: idFrom('connection', 'conn_2') }),
      },
      { kind: 'add-message', message: sampleMessage('conv_1', 1, { clientId: 'same' }) },
      { kind: 'add-message', message: sampleMessage('conv_2', 1, { clientId: 'same' }) },
      {
        kind: 'add-message',
        message: sampleMessage('conv_2', 2, {
          clientId: 'own',
          externalId: 'm_9',
          parts: [{ kind: 'text', text: 'Pelargonium' }],
        }),
      },
    ]);
    const to = idFrom('conversation', 'conv_1');
    const moved = await get().commit([{ kind: 'move-messages', workspaceId: ws, from: other, to, after: 1 }]);
    expect(moved.ok).toBe(true);
    const rows = (conversationId: typeof to) =>
      get().listMessages({ workspaceId: ws, conversationId, after: 0, limit: 9, notes: true });
    expect(await rows(other)).toEqual([]);
    expect((await rows(to)).map(({ seq, clientId, movedFrom }) => [seq, clientId, movedFrom])).toEqual([
      [1, 'same', undefined],
      [2, null, 'conv_2'],
      [3, 'own', 'conv_2'],
    ]);
    expect(await get().findMessageByClientId(ws, to, 'own')).toMatchObject({ seq: 3 });
    expect(await get().findMessageByExternalId(ws, 'conn_2', 'm_9')).toMatchObject({ conversationId: 'conv_1' });
    const found = await get().searchConversations({ workspaceId: ws, terms: searchTerms('pelargonium'), limit: 9 });
    expect(found.map(({ conversation, hit }) => [conversation.id, hit?.seq])).toEqual([['conv_1', 3]]);
  });
}
