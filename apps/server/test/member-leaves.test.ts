// A member leaves while they have conversations and tickets: nothing stays with them, and each says why it moved.
import { actOnConversations, createTicket, removeMember } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { begin, rowOf, silentKey, stores, value } from './support/inbox-team';
import { openChat, say, textsOf } from './support/test-world';

describe.each(stores)('a member who leaves, over %s', (_name, open) => {
  it('R21 gives back what is open or put aside at once, and what is closed when the visitor writes again', async () => {
    const { world, team, chat } = await begin(open());
    const aside = await openChat(world, silentKey);
    await say(world, aside, 'Later');
    const closed = await openChat(world, silentKey);
    await say(world, closed, 'Done');
    const conversationIds = [chat, aside, closed].map(({ conversationId }) => conversationId);
    const act = (ids: readonly string[], one: Parameters<typeof actOnConversations>[2]['act']) =>
      actOnConversations(world, team.ada, { conversationIds: [...ids], act: one });
    value(await act(conversationIds, { kind: 'assign', memberId: team.bo.member.id }));
    value(await act([aside.conversationId], { kind: 'snooze', until: null }));
    value(await act([closed.conversationId], { kind: 'close' }));
    value(await removeMember(world, team.ada, { memberId: team.bo.member.id }));
    for (const one of [chat, aside]) {
      expect(await rowOf(world, one)).toMatchObject({
        owner: { kind: 'queue' },
        assignedWhy: 'Its owner left the team.',
      });
    }
    const { workspaceId, id: conversationId } = await rowOf(world, chat);
    const said = await world.store.listMessages({ workspaceId, conversationId, after: 0, limit: 9, notes: true });
    expect(textsOf(said)).toContain('(owner-left)');
    expect((await rowOf(world, closed)).owner.kind).toBe('member');
    await say(world, closed, 'One more thing');
    expect(await rowOf(world, closed)).toMatchObject({ status: 'open', owner: { kind: 'queue' } });
  });

  it('R27 R28 gives their tickets to whoever has the conversation now, else to nobody, and tells why', async () => {
    const { world, team, chat } = await begin(open());
    const { workspaceId } = team.ada;
    const ownerId = team.bo.member.id;
    const loose = value(await createTicket(world, team.ada, { name: 'Loose', ownerId }));
    const tied = value(
      await createTicket(world, team.ada, { name: 'Tied', ownerId, conversationId: chat.conversationId }),
    );
    const others = value(await createTicket(world, team.ada, { name: 'Other', ownerId: team.ada.member.id }));
    const mine = { kind: 'assign', memberId: team.ada.member.id } as const;
    value(await actOnConversations(world, team.ada, { conversationIds: [chat.conversationId], act: mine }));
    value(await removeMember(world, team.ada, { memberId: ownerId }));
    const ownerOf = async (id: string) => (await world.store.get('tickets', workspaceId, id))?.ownerId;
    expect(await ownerOf(loose.ticketId)).toBeNull();
    expect(await ownerOf(tied.ticketId)).toBe(team.ada.member.id);
    expect(await ownerOf(others.ticketId)).toBe(team.ada.member.id);
    const [line] = await world.store.listAuditOf(workspaceId, tied.ticketId, 1);
    expect(line).toMatchObject({ action: 'ticket.owner-left', details: { owner: 'Ada', left: 'Bo' } });
  });
});
