// Changes a ticket; CONFLICT when it is stale.
import { prioritySchema, propertyValueSchema } from '@parley/helpdesk';
import { updateTicket } from '@parley/use-cases/studio';
import { z } from 'zod';
import { contactId, conversationId, memberId, revision, ticketId } from '../input';
import { allow, answer } from '../procedure';

export const update = allow('admin', 'agent')
  .input(
    z.strictObject({
      ticketId,
      revision: revision.optional(),
      fields: z.strictObject({
        name: z.string().trim().min(1).max(300).optional(),
        description: z.string().max(20_000).optional(),
        priority: prioritySchema.optional(),
        ownerId: memberId.nullable().optional(),
        contactId: contactId.nullable().optional(),
        conversationId: conversationId.nullable().optional(),
        properties: z.record(z.string(), propertyValueSchema).optional(),
      }),
    }),
  )
  .mutation(({ ctx, input }) => answer(updateTicket(ctx.world, ctx.actor, input)));
