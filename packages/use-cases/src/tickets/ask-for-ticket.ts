// A conversation has begun on a channel that makes tickets of them: an effect opens it, once and outside the visitor's turn.
import type { JsonObject } from '@parley/primitives';
import type { ConversationChange } from '../conversation/conversation-change';
import { connectionById } from '../inbound/known-connection';
import type { World } from '../world';
import { blankSeed, type TicketSeed } from './ticket-seed';

export const automaticTicket = 'open-automatic-ticket';

/** Does nothing for a second message, or where the channel's tickets are off (R25). */
export async function askForTicket(world: World, change: ConversationChange, seed: TicketSeed = blankSeed) {
  if (!change.begins) return;
  const { workspaceId, connectionId, id } = change.conversation;
  const connection = await connectionById(world, workspaceId, connectionId);
  if (!connection?.ticketing.enabled) return;
  const data: JsonObject = { ...seed };
  const effect = { kind: automaticTicket, stepId: null, data };
  change.addEffect({ key: originOf(id), sessionId: null, effect }, `ticket ${id}`);
}

/** One per conversation, so that a retry finds the ticket already there. */
export function originOf(conversationId: string): string {
  return `automatic ${conversationId}`;
}
