// Changes the ticket of the conversation as a flow asked, and tells the flow whether there was one.
import { prioritySchema } from '@parley/helpdesk';
import type { EffectPerformer } from '@parley/ports';
import type { JsonObject } from '@parley/primitives';
import { z } from 'zod';
import { noTicketExit, updatedExit } from './model';

const dataSchema = z.object({
  name: z.string(),
  stageId: z.string().nullable(),
  priority: prioritySchema.nullable(),
});

export const updateTicketPerformer: EffectPerformer = {
  effect: 'update-ticket',
  async perform({ data }, tools) {
    const parsed = dataSchema.safeParse(data);
    if (!parsed.success) return { kind: 'failed', reason: 'The flow changed a ticket in a way that cannot be read.' };
    const { name, stageId, priority } = parsed.data;
    // Tokens may have come to nothing, and then the name stays
    const ticket = await tools.updateTicket({ name: name.trim() || null, stageId, priority });
    const values: JsonObject = ticket === null ? {} : { ticket_id: ticket.ticketId, number: ticket.number };
    return { kind: 'done', exit: ticket === null ? noTicketExit.id : updatedExit.id, values };
  },
};
