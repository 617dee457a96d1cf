// The inbox's part of the contract suite of Store: filters, sorting, search, snoozes and reports.
import { type Conversation, noTriage, type Triage } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import { expect, it } from 'vitest';
import { searchTerms } from '../search-terms';
import type { ConversationFilter, Store } from '../store';
import { otherWs, sampleContact, sampleConversation, sampleMessage, ws } from './samples';

const triaged = (id: string, triage: Partial<Triage>, change: Partial<Conversation> = {}) =>
  sampleConversation(id, { ...change, triage: { ...noTriage, ...triage } });

export function inboxTests(get: () => Store): void {
  const put = (...rows: Conversation[]) =>
    get().commit(rows.map((row) => ({ kind: 'put', table: 'conversations', row }) as const));
  const ids = async (filter: Partial<ConversationFilter>) =>
    (await get().listConversations({ workspaceId: ws, limit: 50, ...filter })).map(({ id }) => id);
  const ann = idFrom('member', 'mem_ann');

  it('keeps spam and what is put aside on shelves of their own', async () => {
    await put(
      triaged('conv_1', {}),
      triaged('conv_2', { spam: true, snooze: { until: 5, memberId: ann } }),
      triaged('conv_3', { snooze: { until: 9, memberId: ann } }),
      triaged('conv_4', { snooze: { until: null, memberId: ann } }),
      triaged('conv_5', {}, { status: 'draft' }),
    );
    expect(await ids({ status: 'open', shelf: 'desk' })).toEqual(['conv_1']);
    expect(await ids({ status: 'open', shelf: 'spam' })).toEqual(['conv_2']);
    expect(await ids({ shelf: 'snoozed' })).toEqual(['conv_4', 'conv_3']);
    expect(await ids({})).toEqual(['conv_4', 'conv_3', 'conv_2', 'conv_1']);
    expect(await get().countConversations(ws)).toMatchObject({ open: 1, unassigned: 1 });
    expect(await get().nextDue()).toBe(5);
    expect((await get().findDueSnoozes(8, 10)).map(({ id }) => id)).toEqual(['conv_2']);
    expect((await get().findDueSnoozes(9, 10)).map(({ id }) => id)).toEqual(['conv_2', 'conv_3']);
  });

  it('finds by label, mention, channel, connection and property of the contact, and counts no further than asked', async () => {
    const red = idFrom('label', 'lab_red');
    const contactId = idFrom('contact', 'con_1');
    await get().commit([
      { kind: 'put', table: 'contacts', row: sampleContact('con_1', { properties: { plan: 'pro', seats: 3 } }) },
    ]);
    await put(
      triaged('conv_1', { labelIds: [red] }),
      triaged('conv_2', { mentions: [{ memberId: ann, seq: 1, seen: false }] }, { channel: 'messenger', contactId }),
      triaged(
        'conv_3',
        { mentions: [{ memberId: ann, seq: 1, seen: true }] },
        {
          connectionId: idFrom('connection', 'conn_2'),
        },
      ),
    );
    expect(await ids({ marks: ['label:lab_red', 'label:lab_none'] })).toEqual(['conv_1']);
    expect(await ids({ marks: ['mention:mem_ann'] })).toEqual(['conv_3', 'conv_2']);
    expect(await ids({ marks: ['unseen:mem_ann'] })).toEqual(['conv_2']);
    expect(await ids({ channels: ['messenger'] })).toEqual(['conv_2']);
    expect(await ids({ channels: ['messenger', 'chat'] })).toEqual(['conv_3', 'conv_2', 'conv_1']);
    expect(await ids({ allMarks: ['label:lab_red'] })).toEqual(['conv_1']);
    expect(await ids({ allMarks: ['label:lab_red', 'label:lab_none'] })).toEqual([]);
    expect(await ids({ allMarks: ['label:lab_red'], marks: ['mention:mem_ann'] })).toEqual([]);
    expect(await ids({ connectionId: 'conn_2' })).toEqual(['conv_3']);
    expect(await ids({ property: { name: 'plan', value: 'pro' } })).toEqual(['conv_2']);
    expect(await ids({ property: { name: 'seats', value: '3' } })).toEqual(['conv_2']);
    expect(await ids({ property: { name: 'plan', value: 'free' } })).toEqual([]);
    expect(await ids({ workspaceId: otherWs, marks: ['label:lab_red'] })).toEqual([]);
    expect(await get().countMatching({ workspaceId: ws, limit: 9 })).toBe(3);
    expect(await get().countMatching({ workspaceId: ws, limit: 2 })).toBe(2);
    await put(triaged('conv_1', { labelIds: [] }, { revision: 2 }));
    expect(await ids({ marks: ['label:lab_red'] })).toEqual([]);
  });

  it('sorts by newest, oldest and who waits longest, a page at a time', async () => {
    await put(
      triaged('conv_1', { waitingSince: 50 }, { lastMessageAt: 90 }),
      triaged('conv_2', {}, { lastMessageAt: 70 }),
      triaged('conv_3', { waitingSince: 20 }, { lastMessageAt: 80 }),
      triaged('conv_4', {}, { lastMessageAt: 60 }),
    );
    expect(await ids({ sort: 'newest' })).toEqual(['conv_1', 'conv_3', 'conv_2', 'conv_4']);
    expect(await ids({ sort: 'oldest' })).toEqual(['conv_4', 'conv_2', 'conv_3', 'conv_1']);
    expect(await ids({ sort: 'oldest', before: { at: 70, id: 'conv_2' } })).toEqual(['conv_3', 'conv_1']);
    expect(await ids({ sort: 'waiting' })).toEqual(['conv_3', 'conv_1', 'conv_2', 'conv_4']);
    expect(await ids({ sort: 'waiting', before: { at: 50, id: 'conv_1' } })).toEqual(['conv_2', 'conv_4']);
    expect(await ids({ waitingBefore: 20 })).toEqual(['conv_3']);
  });

  it('finds words in messages and contacts, whatever their case and accents, and shows where', async () => {
    const contactId = idFrom('contact', 'con_1');
    await get().commit([
      {
        kind: 'put',
        table: 'contacts',
        row: sampleContact('con_1', { properties: { first_name: 'Åsa', email: 'asa@malmo.example' } }),
      },
    ]);
    await put(
      sampleConversation('conv_1', { lastMessageAt: 1, contactId }),
      sampleConversation('conv_2', { lastMessageAt: 2 }),
      sampleConversation('conv_3', { lastMessageAt: 3, status: 'draft' }),
      sampleConversation('conv_9', { workspaceId: otherWs }),
    );
    const text = (conversation: string, seq: number, words: string, change = {}) => ({
      kind: 'add-message' as const,
      message: sampleMessage(conversation, seq, { parts: [{ kind: 'text', text: words }], ...change }),
    });
    await get().commit([
      text('conv_1', 1, 'The brakes squeak in Malmö'),
      text('conv_2', 1, 'Do brakes come in red? 100% sure'),
      text('conv_2', 2, 'RÖDA bromsar, order NC-20418', { note: true }),
      text('conv_3', 1, 'brakes of a draft'),
      text('conv_9', 1, 'brakes elsewhere', { workspaceId: otherWs }),
    ]);
    const find = async (words: string, limit = 10) =>
      (await get().searchConversations({ workspaceId: ws, terms: searchTerms(words), limit })).map(
        ({ conversation, hit }) => `${conversation.id}:${hit?.seq ?? 'contact'}`,
      );
    expect(await find('brakes')).toEqual(['conv_2:1', 'conv_1:1']);
    expect(await find('brakes', 1)).toEqual(['conv_2:1']);
    expect(await find('brak MALMO')).toEqual(['conv_1:1']);
    expect(await find('"come in red"')).toEqual(['conv_2:1']);
    expect(await find('"red come"')).toEqual([]);
    expect(await find('"brak"')).toEqual([]);
    expect(await find('roda')).toEqual(['conv_2:2']);
    expect(await find('nc-20418')).toEqual(['conv_2:2']);
    expect(await find('asa')).toEqual(['conv_1:contact']);
    expect(await find('asa@malmo.example')).toEqual(['conv_1:contact']);
    expect(await find('100%')).toEqual(['conv_2:1']);
  });

  it('takes whatever is typed as words: no search can break the index or reach beyond the workspace', async () => {
    await put(sampleConversation('conv_1'));
    await get().commit([{ kind: 'add-message', message: sampleMessage('conv_1', 1) }]);
    const hostile = [
      '%',
      '"',
      '""',
      '*',
      'words:',
      'workspace : ws_2 OR a',
      'NEAR(a b)',
      'a AND',
      '-',
      '(',
      "'; DROP",
      '\u0000',
      '^',
    ];
    for (const words of hostile) {
      const found = await get().searchConversations({ workspaceId: ws, terms: searchTerms(words), limit: 9 });
      expect(found, words).toEqual([]);
    }
    const elsewhere = await get().searchConversations({
      workspaceId: otherWs,
      terms: searchTerms('message'),
      limit: 9,
    });
    expect(elsewhere).toEqual([]);
  });

  it('forgets the words of what is removed or changed', async () => {
    const words = async (text: string) =>
      (await get().searchConversations({ workspaceId: ws, terms: searchTerms(text), limit: 9 })).length;
    const contactId = idFrom('contact', 'con_1');
    await put(sampleConversation('conv_1', { contactId }));
    await get().commit([
      { kind: 'put', table: 'contacts', row: sampleContact('con_1', { properties: { name: 'Early' } }) },
      { kind: 'add-message', message: sampleMessage('conv_1', 1) },
    ]);
    await get().commit([
      { kind: 'put', table: 'contacts', row: sampleContact('con_1', { revision: 2, properties: { name: 'Late' } }) },
    ]);
    expect([await words('early'), await words('late'), await words('message')]).toEqual([0, 1, 1]);
    await get().commit([{ kind: 'remove', table: 'conversations', workspaceId: ws, id: 'conv_1' }]);
    await put(sampleConversation('conv_1'));
    expect(await words('message')).toBe(0);
  });

  it('gives reports what they count, without drafts and spam', async () => {
    const firstReply = { at: 30, memberId: ann, waited: 20 };
    const closed = { at: 90, memberId: ann };
    const rating = { value: 4, of: 5, at: 95 };
    const owner = { kind: 'member', memberId: ann } as const;
    await put(
      triaged('conv_1', { firstReply, closed, rating }, { createdAt: 10, owner, status: 'closed' }),
      triaged('conv_2', {}, { createdAt: 20, channel: 'messenger' }),
      triaged('conv_3', { spam: true }, { createdAt: 15 }),
      triaged('conv_4', {}, { createdAt: 15, status: 'draft' }),
      triaged('conv_5', {}, { createdAt: 21 }),
    );
    const rows = await get().listReportRows({ workspaceId: ws, from: 10, to: 21, limit: 9 });
    expect(rows).toEqual([
      { createdAt: 10, channel: 'chat', inboxId: 'inbox_1', ownerMemberId: ann, firstReply, closed, rating },
      {
        createdAt: 20,
        channel: 'messenger',
        inboxId: 'inbox_1',
        ownerMemberId: null,
        firstReply: null,
        closed: null,
        rating: null,
      },
    ]);
  });
}
