// What a team does in its inbox, over both stores and with a clock of our own: triage, macros, mentions, handing back.
import type { Member, ViewFilter } from '@parley/helpdesk';
import type { LiveEvent } from '@parley/ports';
import { idFrom } from '@parley/primitives';
import { performEffects, wakeSnoozed } from '@parley/use-cases';
import {
  actOnConversations,
  addNote,
  countConversations,
  createLabel,
  listConversations,
  lookAtConversation,
  markRead,
  removeLabel,
  reply,
  saveSnippet,
  saveTeam,
  searchConversations,
} from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { begin, rowOf, silentKey, stores, value } from './support/inbox-team';
import { openChat, say } from './support/test-world';

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

  it('2.12 keeps aside what is put aside while the clock is set back, and wakes it once', async () => {
    const { world, act, inView } = await begin(open());
    const until = world.clock.now() + 3_600_000;
    await act({ kind: 'snooze', until });
    world.clock.set(until - 7_200_000);
    expect(await wakeSnoozed(world)).toBe(0);
    expect(await inView('all')).toEqual([]);
    world.clock.set(until + 86_400_000);
    expect([await wakeSnoozed(world), await wakeSnoozed(world)]).toEqual([1, 0]);
    world.clock.set(until - 1);
    expect(await wakeSnoozed(world)).toBe(0);
    expect((await inView('all')).length).toBe(1);
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
    const filter: ViewFilter = {
      status: 'open',
      channels: [],
      teamId: null,
      labelsMatch: 'any',
      priority: null,
      inboxId: null,
      owner: null,
      property: null,
      waitingMinutes: null,
      labelIds: [],
    };
    const labelled = await listConversations(world, team.ada, {
      view: 'all',
      filter: { ...filter, labelIds: [labelId] },
    });
    expect(value(labelled).map(({ labels }) => labels.map(({ name }) => name))).toEqual([['Refund']]);
    const urgent = value(await createLabel(world, team.ada, { name: 'Urgent', colour: 'amber' }));
    const labelIds = [labelId, idFrom('label', urgent.id)];
    const count = async (more: object) =>
      value(await listConversations(world, team.ada, { view: 'all', filter: { ...filter, labelIds, ...more } })).length;
    expect([await count({}), await count({ labelsMatch: 'all' })]).toEqual([1, 0]);
    await act({ kind: 'label', labelId: idFrom('label', urgent.id), on: true });
    expect(await count({ labelsMatch: 'all' })).toBe(1);
    expect([await count({ channels: ['messenger', 'chat'] }), await count({ channels: ['form'] })]).toEqual([1, 0]);
    expect(await count({ priority: 'high' })).toBe(0);
    const made = value(await saveTeam(world, team.ada, { name: 'First line', memberIds: [team.ada.member.id] }));
    const teamId = idFrom('team', made.id);
    expect(await count({ teamId })).toBe(0);
    await act({ kind: 'assign', memberId: team.ada.member.id });
    expect(await count({ teamId })).toBe(1);
    expect(await count({ teamId: idFrom('team', 'team_gone') })).toBe(0);
    value(await removeLabel(world, team.ada, { labelId }));
    expect((await rowOf(world, chat)).triage.labelIds).toEqual([urgent.id]);
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

  it('2.12 finds words and shows them, also in what is closed', async () => {
    const { world, team, chat, act } = await begin(open(), silentKey, 'My crate of apples is bruised');
    await act({ kind: 'close' });
    const found = await searchConversations(world, team.ada, { text: 'APPLE brui' });
    expect(found.map(({ id, hit }) => [id, hit?.text])).toEqual([
      [chat.conversationId, 'My crate of apples is bruised'],
    ]);
    expect(await searchConversations(world, team.ada, { text: '" OR *' })).toEqual([]);
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
});
