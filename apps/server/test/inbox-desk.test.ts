// What a team does with whole conversations, over both stores: handing back, views, ratings, reports.
import { emptyFlow } from '@parley/flow';
import type { ViewFilter } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import { stepModels } from '@parley/steps/models';
import { handBack, performEffects } from '@parley/use-cases';
import {
  countConversations,
  listConversations,
  listViews,
  readReport,
  reply,
  saveView,
  addContact,
} from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { begin, file, rowOf, silentKey, stores, value } from './support/inbox-team';
import { chatKey } from './support/kill-workspace';
import { createTestWorld, openChat, say, textsOf } from './support/test-world';

describe.each(stores)('the team’s desk over %s', (_name, open) => {
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

  it('2.7 lets an agent say who a visitor is: a new contact, or the one the address belongs to', async () => {
    const { world, team, chat, which } = await begin(open());
    const added = value(
      await addContact(world, team.ada, { ...which, email: ' Ebba@Demo.Example ', firstName: 'Ebba' }),
    );
    expect((await rowOf(world, chat)).contactId).toBe(added.contactId);
    const contact = await world.store.get('contacts', team.ada.workspaceId, added.contactId);
    expect(contact?.properties).toEqual({ email: 'ebba@demo.example', first_name: 'Ebba' });
    const other = await openChat(world, silentKey);
    await say(world, other, 'Me again, from my phone');
    const again = { conversationId: other.conversationId, email: 'ebba@demo.example' };
    expect(value(await addContact(world, team.bo, again))).toEqual(added);
    expect(await addContact(world, team.bo, again)).toMatchObject({ ok: false, error: { code: 'invalid' } });
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

  it('2.12 keeps views: one’s own, shared, sorted by who waits longest', async () => {
    const { world, team, chat } = await begin(open());
    world.clock.advance(600_000);
    const later = await openChat(world, silentKey);
    await say(world, later, 'Just now');
    const filter: ViewFilter = {
      status: 'open',
      channels: ['chat'],
      teamId: null,
      labelsMatch: 'any',
      priority: null,
      inboxId: null,
      owner: 'nobody',
      property: null,
      waitingMinutes: 5,
      labelIds: [],
    };
    const fields = { name: 'Waits', shared: false, filter, sort: 'waiting' as const };
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
});
