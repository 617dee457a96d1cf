// Why a conversation got no ticket, kept where people look: a note to the team, the trail, and the submission it came with.
import { type NoTicket, noTicketReasons } from '@parley/helpdesk';
import type { ConversationChange } from '../conversation/conversation-change';
import type { World } from '../world';
import { ticketTrail } from './ticket-trail';

/** Told once, though a rule and a flow ask for a ticket one after the other. */
export async function tellRefusal(world: World, change: ConversationChange, refusal: NoTicket): Promise<void> {
  const { workspaceId, id, contactId } = change.conversation;
  const code = noticeCodes[refusal];
  const notes = await world.store.listMessages({ workspaceId, conversationId: id, after: 0, limit: 200, notes: true });
  if (notes.some(({ parts }) => parts.some((part) => part.kind === 'notice' && part.code === code))) return;
  change.notice(code, {}, { note: true });
  change.write(ticketTrail(world, { workspaceId, id }, { action: 'ticket.refused', details: { reason: refusal } }));
  if (contactId === null) return;
  const submissions = await world.store.listSubmissionsOfContact(workspaceId, contactId, 50);
  const its = submissions.find((one) => one.conversationId === id);
  if (!its) return;
  const row = { ...its, revision: its.revision + 1, trouble: noTicketReasons[refusal] };
  change.write({ kind: 'put', table: 'submissions', row });
}

/** The studio words these for the team. */
const noticeCodes: Readonly<Record<NoTicket, string>> = {
  'ticket-limit': 'no-ticket-limit',
  'submission-limit': 'no-ticket-submissions',
  'legacy-policy': 'no-ticket-policy',
  'no-ticket-fields': 'no-ticket-fields',
  'foreign-form': 'no-ticket-foreign',
};
