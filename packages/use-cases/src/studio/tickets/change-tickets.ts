// One change of many tickets: each for itself, so that one that may not does not hold up the others.
import type { Ticket } from '@parley/helpdesk';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, allowed } from '../actor';
import { removeTicket, updateTicket } from './edit-ticket';
import { moveTicket } from './move-ticket';

export type ManyChange =
  | { readonly kind: 'owner'; readonly ownerId: string | null }
  | { readonly kind: 'priority'; readonly priority: Ticket['priority'] }
  | { readonly kind: 'stage'; readonly stageId: string }
  | { readonly kind: 'remove' };

export type ManyChanged = {
  readonly changed: number;
  readonly refused: readonly { readonly ticketId: string; readonly reason: string }[];
};

export async function changeTickets(
  world: World,
  actor: Actor,
  { ticketIds, change }: { readonly ticketIds: readonly string[]; readonly change: ManyChange },
): Promise<Result<ManyChanged, Fault>> {
  const may = change.kind === 'remove' ? allowed(actor, ['admin']) : ok(undefined);
  if (!may.ok) return may;
  const refused: { ticketId: string; reason: string }[] = [];
  let last: Result<unknown, Fault> = ok(undefined);
  for (const ticketId of ticketIds) {
    last = await one(world, actor, { ticketId, change });
    if (!last.ok) refused.push({ ticketId, reason: last.error.message });
  }
  // Where nothing at all went well, the reason is the answer.
  if (!last.ok && refused.length === ticketIds.length) return last;
  return ok({ changed: ticketIds.length - refused.length, refused });
}

function one(
  world: World,
  actor: Actor,
  { ticketId, change }: { readonly ticketId: string; readonly change: ManyChange },
): Promise<Result<unknown, Fault>> {
  switch (change.kind) {
    case 'owner':
      return updateTicket(world, actor, { ticketId, fields: { ownerId: change.ownerId } });
    case 'priority':
      return updateTicket(world, actor, { ticketId, fields: { priority: change.priority } });
    case 'stage':
      return moveTicket(world, actor, { ticketId, stageId: change.stageId, beforeTicketId: null });
    case 'remove':
      return removeTicket(world, actor, { ticketId });
  }
}
