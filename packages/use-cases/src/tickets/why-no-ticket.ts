// Why a conversation gets no ticket from a rule or a flow, or null when it may.
import { type Conversation, type NoTicket, openTicketPolicy, refuseTicket } from '@parley/helpdesk';
import type { World } from '../world';
import type { TicketSeed } from './ticket-seed';

export async function whyNoTicket(
  world: World,
  { workspaceId, contactId, id }: Conversation,
  form: TicketSeed['form'],
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

/** A flow says itself what its ticket is, so the form needs no fields for that; but forms made elsewhere get none (R110). */
export async function whyNoTicketOfFlow(world: World, conversation: Conversation): Promise<NoTicket | null> {
  const { workspaceId, connectionId } = conversation;
  const connection = await world.store.get('connections', workspaceId, connectionId);
  const formId = connection?.settings['formId'];
  const form = typeof formId === 'string' ? await world.store.get('forms', workspaceId, formId) : null;
  const refusal = form?.definition.foreign ? 'foreign-form' : null;
  return whyNoTicket(world, conversation, form && { refusal });
}
