// The effects about tickets that no flow asked for.
import type { OutboxRow } from '@parley/ports';
import type { World } from '../world';
import { automaticTicket } from './ask-for-ticket';
import { followConversation, performFollow } from './follow-conversation';
import { openAutomaticTicket } from './open-automatic-ticket';

/** By effect kind. */
export const ticketEffects: { readonly [kind: string]: (world: World, row: OutboxRow) => Promise<void> } = {
  [automaticTicket]: openAutomaticTicket,
  [followConversation]: performFollow,
};
