// Why a new conversation gets no ticket by itself, or null when it may.
import { type Conversation, type NoTicket, openTicketPolicy, refuseTicket } from '@parley/helpdesk';
import type { World } from '../world';
import type { TicketSeed } from './ticket-seed';

export async function whyNoTicket(
  world: World,
  { workspaceId, contactId, id }: Conversation,
  { form }: TicketSeed,
): Promise<NoTicket | null> {
  if (form?.refusal) return form.refusal;
  const workspace = await world.store.get('workspaces', workspaceId, workspaceId);
  const tickets = contactId === null ? [] : await world.store.listTicketsOfContact(workspaceId, contactId);
  const policy = workspace?.ticketPolicy ?? openTicketPolicy;
  const most = policy.submissionsPerContact;
  const counts = form !== null && contactId !== null && most !== null;
  const sent = counts ? await world.store.listSubmissionsOfContact(workspaceId, contactId, most + 1) : [];
  return refuseTicket({
    policy,
    createdAt: workspace?.createdAt ?? 0,
    tickets: tickets.length,
    // The one that asks is stored already.
    submissions: counts ? sent.filter(({ conversationId }) => conversationId !== id).length : null,
  });
}
