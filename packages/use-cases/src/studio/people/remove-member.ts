// A member leaves: their name stays on what they wrote, and what they had goes to others, each with the reason.
import type { Member, Ticket } from '@parley/helpdesk';
import type { Write } from '@parley/ports';
import { type Fault, ok, type Result } from '@parley/primitives';
import { ruleAgain } from '../../availability/rule-again';
import { giveToTeam } from '../../conversation/give-to-team';
import { ticketTrail } from '../../tickets/ticket-trail';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { changeRow, keepers } from '../change-row';
import { isLastAdmin, lastAdmin } from './members';

export async function removeMember(
  world: World,
  actor: Actor,
  { memberId }: { readonly memberId: string },
): Promise<Result<void, Fault>> {
  const { workspaceId } = actor;
  const member = await world.store.get('members', workspaceId, memberId);
  if (member === null) return notFound('member');
  if (await isLastAdmin(world, actor, memberId)) return lastAdmin;
  const removed = await changeRow(world, actor, keepers.members, {
    id: memberId,
    action: 'member.remove',
    change: (m) =>
      ok({
        ...m,
        removedAt: world.clock.now(),
        available: false,
        passwordHash: null,
        email: `removed-${m.id}@removed.invalid`,
      }),
    also: () => [{ kind: 'drop-logins', workspaceId, memberId }],
  });
  if (!removed.ok) return removed;
  await releaseConversations(world, member);
  await releaseTickets(world, member);
  return ok(undefined);
}

const page = 200;

/** Through the rule of their channel, without the one who left; where none is on, back to the queue. */
async function releaseConversations(world: World, member: Member): Promise<void> {
  const { workspaceId, id: memberId } = member;
  const owner = { kind: 'member', memberId } as const;
  for (;;) {
    const open = await world.store.listConversations({ workspaceId, status: 'open', owner, limit: page });
    let given = 0;
    for (const row of open) {
      const done = await ruleAgain(world, row, async (change) => {
        const { owner: now } = change.conversation;
        if (now.kind !== 'member' || now.memberId !== memberId) return false;
        change.notice('owner-left', { name: member.name }, { note: true });
        await giveToTeam(world, change, { why: 'Its owner left the team.', tell: false, except: memberId });
        return true;
      });
      if (done) given += 1;
    }
    if (open.length < page || given === 0) return;
  }
}

/** To whoever has the conversation now, else to nobody. */
async function releaseTickets(world: World, member: Member): Promise<void> {
  const { workspaceId } = member;
  const theirs = (await world.store.list('tickets', workspaceId)).filter(({ ownerId }) => ownerId === member.id);
  for (const { id } of theirs) {
    for (let attempt = 0; attempt < 5; attempt++) {
      const ticket = await world.store.get('tickets', workspaceId, id);
      if (!ticket || ticket.ownerId !== member.id) break;
      if ((await world.store.commit(await released(world, member, ticket))).ok) break;
    }
    world.bus.publish({ topic: 'ticket', workspaceId, id });
  }
}

async function released(world: World, member: Member, ticket: Ticket): Promise<Write[]> {
  const { workspaceId, conversationId } = ticket;
  const about = conversationId && (await world.store.get('conversations', workspaceId, conversationId));
  const ownerId =
    about && about.owner.kind === 'member' && about.owner.memberId !== member.id ? about.owner.memberId : null;
  const next = ownerId && (await world.store.get('members', workspaceId, ownerId));
  const details = { owner: next ? next.name : '', left: member.name };
  return [
    { kind: 'put', table: 'tickets', row: { ...ticket, ownerId, revision: ticket.revision + 1 } },
    ticketTrail(world, ticket, { action: 'ticket.owner-left', details }),
  ];
}
