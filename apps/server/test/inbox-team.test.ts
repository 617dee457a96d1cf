// What a team does in its inbox, over both stores and with a clock of our own: triage, macros, mentions, handing back.
import { emptyFlow } from '@parley/flow';
import type { Member } from '@parley/helpdesk';
import type { LiveEvent, Store } from '@parley/ports';
import { createMemoryStore } from '@parley/ports/memory';
import { idFrom } from '@parley/primitives';
import { stepModels } from '@parley/steps/models';
import { openSqliteStore } from '@parley/storage/sqlite';
import { handBack, performEffects, type StartedChat, wakeSnoozed } from '@parley/use-cases';
import {
  type Actor,
  actOnConversations,
  addNote,
  type ConversationAct,
  countConversations,
  createLabel,
  getConversation,
  listConversations,
  listViews,
  lookAtConversation,
  markRead,
  mergeConversations,
  readReport,
  removeLabel,
  reply,
  saveSnippet,
  saveView,
  searchConversations,
} from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { chatKey, killWorkspace } from './support/kill-workspace';
import { createTestWorld, openChat, say, type TestWorld, textsOf } from './support/test-world';

const ada = { email: 'ada@demo.example', name: 'Ada', role: 'agent', available: true };
const bo = { email: 'bo@demo.example', name: 'Bo', role: 'agent', available: false };
const file = { ...killWorkspace, members: [ada, bo] };
const silentKey = 'silentchatkey';
const silent = {
  ...file,
  channels: [...killWorkspace.channels, { key: silentKey, inbox: 'Inbox', kind: 'chat', name: 'Silent' }],
};

const stores: [string, () => Store][] = [
  ['memory', createMemoryStore],
  ['SQLite', () => openSqliteStore({ file: ':memory:' })],
];

type Team = { readonly ada: Actor; readonly bo: Actor };

async function teamOf(world: TestWorld): Promise<Team> {
  const [workspace] = await world.store.listWorkspaces();
  if (!workspace) throw new Error('No workspace');
  const members = await world.store.list('members', workspace.id);
  const actor = (name: string): Actor => {
    const member = members.find((one) => one.name === name);
    if (!member) throw new Error(`No ${name}`);
    return { workspaceId: workspace.id, member };
  };
  return { ada: actor('Ada'), bo: actor('Bo') };
}

async function rowOf(world: TestWorld, { conversationId }: StartedChat) {
  const row = await world.store.findConversationAnywhere(idFrom('conversation', conversationId));
  if (!row) throw new Error('No conversation');
  return row;
}

function value<T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

async function begin(store: Store, key = silentKey, words = 'Hello there') {
  const world = await createTestWorld(silent, store);
  const team = await teamOf(world);
  const chat = await openChat(world, key);
  await say(world, chat, words);
  const which = { conversationId: chat.conversationId };
  const act = async (one: ConversationAct, who: Actor = team.ada) =>
    value(await actOnConversations(world, who, { conversationIds: [chat.conversationId], act: one }));
  const inView = async (view: Parameters<typeof listConversations>[2]['view'], who: Actor = team.ada) =>
    value(await listConversations(world, who, { view })).map(({ id }) => id);
  return { world, team, chat, which, act, inView };
}

describe.each(stores)('the team’s inbox over %s', (_name, open) => {
  it('2.7 gives an unassigned conversation to whoever replies, and ends the waiting', async () => {
    const { world, team, chat, which, inView } = await begin(open());
    expect(await inView('unassigned')).toEqual([chat.conversationId]);
    expect((await rowOf(world, chat)).triage.waitingSince).toBe(world.clock.now());
    world.clock.advance(60_000);
    value(await reply(world, team.ada, { ...which, text: 'Hi', clientId: 'c1' }));
    const row = await rowOf(world, chat);
    expect(row.owner).toEqual({ kind: 'member', memberId: team.ada.member.id });
    expect(row.triage.waitingSince).toBeNull();
    expect(row.triage.firstReply).toMatchObject({ memberId: team.ada.member.id, waited: 60_000 });
    expect(await inView('mine')).toEqual([chat.conversationId]);
    expect(await inView('mine', team.bo)).toEqual([]);
    expect(await inView('unassigned')).toEqual([]);
  });

  it('2.12 puts aside until a moment, and wakes it by then, unread', async () => {
    const { world, chat, act, inView } = await begin(open());
    await act({ kind: 'read', on: true });
    await act({ kind: 'snooze', until: world.clock.now() + 1_000 });
    expect(await inView('all')).toEqual([]);
    expect(await inView('snoozed')).toEqual([chat.conversationId]);
    expect(await wakeSnoozed(world)).toBe(0);
    world.clock.advance(1_000);
    expect(await wakeSnoozed(world)).toBe(1);
    expect(await wakeSnoozed(world)).toBe(0);
    expect(await inView('all')).toEqual([chat.conversationId]);
    const row = await rowOf(world, chat);
    expect(row.lastSeq > row.readSeq).toBe(true);
  });

  it('2.12 wakes what is put aside when the visitor writes, and refuses moments gone by', async () => {
    const { world, team, chat, which, act, inView } = await begin(open());
    await act({ kind: 'snooze', until: null });
    expect(await inView('all')).toEqual([]);
    await say(world, chat, 'Still there?');
    expect(await inView('all')).toEqual([chat.conversationId]);
    const past = { kind: 'snooze', until: world.clock.now() } as const;
    const refused = await actOnConversations(world, team.ada, { conversationIds: [which.conversationId], act: past });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid', field: 'until' } });
  });

  it('2.12 marks spam: out of every view and every count, and back', async () => {
    const { world, team, chat, act, inView } = await begin(open());
    await act({ kind: 'spam', on: true });
    expect([await inView('all'), await inView('unassigned'), await inView('spam')]).toEqual([
      [],
      [],
      [chat.conversationId],
    ]);
    expect(await countConversations(world, team.ada)).toMatchObject({ all: 0, unassigned: 0, unread: 0, spam: 1 });
    await say(world, chat, 'Buy now');
    expect(await inView('all')).toEqual([]);
    await act({ kind: 'spam', on: false });
    expect(await inView('all')).toEqual([chat.conversationId]);
  });

  it('2.12 labels, and forgets a label that is removed', async () => {
    const { world, team, chat, act } = await begin(open());
    const label = value(await createLabel(world, team.ada, { name: 'Refund', colour: 'rose' }));
    expect(await createLabel(world, team.bo, { name: 'refund', colour: 'teal' })).toMatchObject({
      ok: false,
      error: { field: 'name' },
    });
    const labelId = idFrom('label', label.id);
    await act({ kind: 'label', labelId, on: true });
    await act({ kind: 'label', labelId, on: true });
    expect((await rowOf(world, chat)).triage.labelIds).toEqual([label.id]);
    const filter = {
      status: 'open',
      channel: null,
      inboxId: null,
      owner: null,
      property: null,
      waitingMinutes: null,
    } as const;
    const labelled = await listConversations(world, team.ada, {
      view: 'all',
      filter: { ...filter, labelIds: [labelId] },
    });
    expect(value(labelled).map(({ labels }) => labels.map(({ name }) => name))).toEqual([['Refund']]);
    value(await removeLabel(world, team.ada, { labelId }));
    expect((await rowOf(world, chat)).triage.labelIds).toEqual([]);
  });

  it('2.12 shows a named note to the named one, mails them while they are away, and forgets once seen', async () => {
    const { world, team, chat, which, inView } = await begin(open());
    const heard: LiveEvent[] = [];
    world.bus.subscribe(team.ada.workspaceId, (event) => heard.push(event));
    const note = { ...which, text: '@Bo can you help?', clientId: 'n1', mentions: [team.bo.member.id] };
    const sent = value(await addNote(world, team.ada, note));
    expect(value(await addNote(world, team.ada, note))).toEqual(sent);
    expect(heard.filter(({ topic }) => topic === 'notice')).toMatchObject([
      { about: 'mention', memberId: team.bo.member.id, byMemberId: team.ada.member.id, text: '@Bo can you help?' },
    ]);
    expect(await inView('mentions', team.bo)).toEqual([chat.conversationId]);
    expect(await inView('mentions', team.ada)).toEqual([]);
    expect((await countConversations(world, team.bo)).mentions).toBe(1);
    await performEffects(world);
    expect(world.mailer.sent.map(({ to, subject }) => `${to}: ${subject}`)).toEqual([
      'bo@demo.example: Ada mentioned you in a note',
    ]);
    value(await markRead(world, team.bo, { ...which, seq: sent.seq }));
    expect((await countConversations(world, team.bo)).mentions).toBe(0);
    expect(await inView('mentions', team.bo)).toEqual([chat.conversationId]);
  });

  it('2.12 sends no mail to who is there, to oneself, or to who wants none', async () => {
    const { world, team, which, act } = await begin(open());
    const wantsNone: Member = {
      ...team.bo.member,
      revision: 2,
      notify: { ...team.bo.member.notify, mailAssignments: false },
    };
    await act({ kind: 'assign', memberId: team.ada.member.id }, team.bo);
    await act({ kind: 'assign', memberId: team.bo.member.id }, team.bo);
    await performEffects(world);
    expect(world.mailer.sent).toEqual([]);
    await act({ kind: 'assign', memberId: null });
    await act({ kind: 'assign', memberId: team.bo.member.id });
    await performEffects(world);
    expect(world.mailer.sent.map(({ subject }) => subject)).toEqual(['Ada gave you a conversation']);
    await world.store.commit([{ kind: 'put', table: 'members', row: wantsNone }]);
    await act({ kind: 'assign', memberId: null });
    await act({ kind: 'assign', memberId: team.bo.member.id });
    await performEffects(world);
    expect(world.mailer.sent).toHaveLength(1);
    expect(which.conversationId).not.toBe('');
  });

  it('2.12 sends a macro: words, label, owner and closing in one, and nothing of it when one part cannot be', async () => {
    const { world, team, chat, which } = await begin(open());
    const label = value(await createLabel(world, team.ada, { name: 'Done', colour: 'green' }));
    const acts = [
      { kind: 'assign', to: team.bo.member.id },
      { kind: 'label', labelId: idFrom('label', label.id) },
      { kind: 'close' },
    ] as const;
    value(await saveSnippet(world, team.ada, { name: 'Thanks', text: 'Thanks {{contact.first_name|you}}!', acts }));
    const gone = [{ kind: 'label', labelId: idFrom('label', 'lab_gone') }, { kind: 'close' }] as const;
    expect(await reply(world, team.ada, { ...which, text: 'No', clientId: 'c0', acts: gone })).toMatchObject({
      ok: false,
    });
    expect((await rowOf(world, chat)).lastSeq).toBe(1);
    value(await reply(world, team.ada, { ...which, text: 'Thanks you!', clientId: 'c1', acts }));
    const row = await rowOf(world, chat);
    expect(row.status).toBe('closed');
    expect(row.owner).toEqual({ kind: 'member', memberId: team.bo.member.id });
    expect(row.triage).toMatchObject({ labelIds: [label.id], closed: { memberId: team.ada.member.id } });
  });

  it('2.12 acts on many at once and says which could not be done', async () => {
    const { world, team, chat, inView } = await begin(open());
    const other = await openChat(world, silentKey);
    await say(world, other, 'Me too');
    const conversationIds = [chat.conversationId, other.conversationId, 'conv_gone'];
    const acted = value(await actOnConversations(world, team.ada, { conversationIds, act: { kind: 'close' } }));
    expect(acted.done).toEqual([chat.conversationId, other.conversationId]);
    expect(acted.refused.map(({ conversationId }) => conversationId)).toEqual(['conv_gone']);
    expect(await inView('closed')).toHaveLength(2);
    const none = await actOnConversations(world, team.ada, { conversationIds: ['conv_gone'], act: { kind: 'close' } });
    expect(none).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('2.12 merges conversations of one contact, and lets the visitor open the merged one again', async () => {
    const { world, team, chat, which } = await begin(open());
    const other = await openChat(world, silentKey);
    await say(world, other, 'Second thread');
    const into = { conversationId: chat.conversationId, intoId: other.conversationId };
    expect(await mergeConversations(world, team.ada, into)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    const contactId = idFrom('contact', 'con_same');
    for (const one of [chat, other]) {
      const row = await rowOf(world, one);
      await world.store.commit([
        { kind: 'put', table: 'conversations', row: { ...row, contactId, revision: row.revision + 1 } },
      ]);
    }
    value(await mergeConversations(world, team.ada, into));
    const page = value(await getConversation(world, team.ada, { conversationId: other.conversationId }));
    expect(page.merged.map(({ conversation, messages }) => [conversation.id, messages.length])).toEqual([
      [chat.conversationId, 2],
    ]);
    const back = { conversationId: other.conversationId, intoId: chat.conversationId };
    expect(await mergeConversations(world, team.ada, back)).toMatchObject({ ok: false });
    await say(world, chat, 'I am still here');
    expect(await rowOf(world, chat)).toMatchObject({ status: 'open', triage: { mergedInto: null } });
    expect(value(await getConversation(world, team.ada, which)).conversation.mergedInto).toBeNull();
  });

  it('2.12 finds words and shows them, also in what is closed', async () => {
    const { world, team, chat, act } = await begin(open(), silentKey, 'My crate of apples is bruised');
    await act({ kind: 'close' });
    const found = await searchConversations(world, team.ada, { text: 'APPLE brui' });
    expect(found.map(({ id, hit }) => [id, hit?.text])).toEqual([
      [chat.conversationId, 'My crate of apples is bruised'],
    ]);
    expect(await searchConversations(world, team.ada, { text: '" OR *' })).toEqual([]);
  });

  it('2.12 keeps views: one’s own, shared, sorted by who waits longest', async () => {
    const { world, team, chat } = await begin(open());
    world.clock.advance(600_000);
    const later = await openChat(world, silentKey);
    await say(world, later, 'Just now');
    const filter = {
      status: 'open',
      channel: 'chat',
      inboxId: null,
      owner: 'nobody',
      labelIds: [],
      property: null,
      waitingMinutes: 5,
    } as const;
    const fields = { name: 'Waits', shared: false, filter: { ...filter, labelIds: [] }, sort: 'waiting' } as const;
    const own = value(await saveView(world, team.ada, fields));
    expect((await listViews(world, team.bo)).length).toBe(0);
    const listed = await listConversations(world, team.ada, { view: 'all', viewId: own.id });
    expect(value(listed).map(({ id }) => id)).toEqual([chat.conversationId]);
    expect((await countConversations(world, team.ada)).saved).toEqual({ [own.id]: 1 });
    expect(await listConversations(world, team.bo, { view: 'all', viewId: own.id })).toMatchObject({ ok: false });
    value(await saveView(world, team.ada, { ...fields, viewId: own.id, shared: true }));
    expect((await listViews(world, team.bo)).map(({ name }) => name)).toEqual(['Waits']);
    const waiting = await listConversations(world, team.bo, { view: 'all', sort: 'waiting' });
    expect(value(waiting).map(({ id }) => id)).toEqual([chat.conversationId, later.conversationId]);
  });

  it('2.12 tells who else looks and writes, and forgets who left or fell silent', async () => {
    const { world, team, which } = await begin(open());
    const heard: LiveEvent[] = [];
    world.bus.subscribe(team.ada.workspaceId, (event) => heard.push(event));
    expect(value(await lookAtConversation(world, team.bo, { ...which, doing: 'looking' }))).toEqual([]);
    expect(value(await lookAtConversation(world, team.ada, { ...which, doing: 'looking' }))).toMatchObject([
      { name: 'Bo', doing: 'looking' },
    ]);
    await lookAtConversation(world, team.bo, { ...which, doing: 'replying' });
    await lookAtConversation(world, team.bo, { ...which, doing: 'replying' });
    expect(heard.map((event) => (event.topic === 'presence' ? event.doing : event.topic))).toEqual([
      'looking',
      'looking',
      'replying',
    ]);
    world.clock.advance(60_000);
    expect(value(await lookAtConversation(world, team.ada, { ...which, doing: 'looking' }))).toEqual([]);
  });

  it('2.12 reports volume, first reply, resolution and satisfaction', async () => {
    const { world, team, chat, which, act } = await begin(open());
    world.clock.advance(120_000);
    value(await reply(world, team.ada, { ...which, text: 'Hi', clientId: 'c1' }));
    world.clock.advance(60_000);
    await act({ kind: 'close' });
    const row = await rowOf(world, chat);
    const rating = { value: 5, of: 5, at: world.clock.now() };
    await world.store.commit([
      {
        kind: 'put',
        table: 'conversations',
        row: { ...row, revision: row.revision + 1, triage: { ...row.triage, rating } },
      },
    ]);
    const page = value(await readReport(world, team.ada, {}));
    const numbers = {
      conversations: 1,
      replied: 1,
      closed: 1,
      firstReply: 120_000,
      resolution: 180_000,
      ratings: 1,
      satisfaction: 100,
    };
    expect(page.total).toEqual(numbers);
    expect(page.members).toEqual([{ key: team.ada.member.id, ...numbers }]);
    expect(page.channels).toEqual([{ key: 'chat', ...numbers }]);
    expect(page.days.filter(({ conversations }) => conversations > 0)).toHaveLength(1);
    expect(page.days).toHaveLength(28);
    expect(value(await readReport(world, team.ada, { channel: 'messenger' })).total.conversations).toBe(0);
    expect(await readReport(world, team.ada, { from: '2027-02-02', to: '2027-02-01' })).toMatchObject({ ok: false });
  });

  it('hands back: asks the waiting question again and opens what was closed', async () => {
    const { world, team, chat, which, act } = await begin(open(), chatKey, 'apple');
    await performEffects(world);
    world.clock.advance(1_000);
    const { workspaceId } = team.ada;
    const texts = async () =>
      textsOf(
        await world.store.listMessages({
          workspaceId,
          conversationId: idFrom('conversation', chat.conversationId),
          after: 0,
          limit: 99,
          notes: false,
        }),
      );
    value(await handBack(world, { workspaceId, ...which, stepId: 'again' }));
    expect((await texts()).at(-1)).toBe('Another word?');
    value(await reply(world, team.ada, { ...which, text: 'Wait', clientId: 'c1' }));
    await act({ kind: 'close' });
    value(await handBack(world, { workspaceId, ...which }));
    expect((await texts()).slice(-2)).toEqual(['(closed)', 'Another word?']);
    const row = await rowOf(world, chat);
    expect(row).toMatchObject({ status: 'open', owner: { kind: 'flow' }, triage: { closed: null } });
    await say(world, chat, 'pear');
    expect((await rowOf(world, chat)).owner).toEqual({ kind: 'queue' });
  });

  it('hands back an ended flow at a chosen step, and no other', async () => {
    const { world, team, chat, which } = await begin(open(), chatKey, 'apple');
    await performEffects(world);
    const { workspaceId } = team.ada;
    value(await handBack(world, { workspaceId, ...which, stepId: 'again' }));
    await say(world, chat, 'pear');
    expect(await handBack(world, { workspaceId, ...which })).toMatchObject({ ok: false });
    expect(await handBack(world, { workspaceId, ...which, stepId: 'nowhere' })).toMatchObject({
      ok: false,
      error: { field: 'stepId' },
    });
    value(await handBack(world, { workspaceId, ...which, stepId: 'ask' }));
    const row = await rowOf(world, chat);
    expect(row.owner.kind).toBe('flow');
    const answered = await say(world, chat, 'plum');
    expect(textsOf(answered.messages)).not.toContain('Hello.');
  });

  it('keeps the rating a flow asked for', async () => {
    const step = (id: string, kind: 'chat-opened' | 'ask-rating', options = {}) => ({
      id,
      kind,
      options: { ...stepModels[kind].defaults(), ...options },
    });
    const document = {
      ...emptyFlow('Rating', 'en'),
      steps: [step('begin', 'chat-opened'), step('rate', 'ask-rating', { text: 'How was it?' })],
      edges: [{ id: 'e1', from: { step: 'begin', exit: 'next' }, to: 'rate' }],
    };
    const channel = { key: 'ratingchatkey', inbox: 'Inbox', kind: 'chat', name: 'Rating', flow: 'Rating' };
    const world = await createTestWorld({ ...file, flows: [{ document }], channels: [channel] }, open());
    const chat = await openChat(world, 'ratingchatkey');
    await say(world, chat, '4');
    expect((await rowOf(world, chat)).triage.rating).toMatchObject({ value: 4, of: 5 });
  });
});
