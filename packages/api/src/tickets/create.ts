// Opens a ticket.
import { prioritySchema, propertyValueSchema } from '@parley/helpdesk';
import { createTicket } from '@parley/use-cases/studio';
import { z } from 'zod';
import { contactId, conversationId, memberId, pipelineId, stageId } from '../input';
import { allow, answer } from '../procedure';

export const create = allow('admin', 'agent')
  .input(
    z.strictObject({
      name: z.string().trim().min(1).max(300),
      pipelineId: pipelineId.optional(),
      stageId: stageId.optional(),
      description: z.string().max(20_000).optional(),
      priority: prioritySchema.optional(),
      ownerId: memberId.nullable().optional(),
      contactId: contactId.nullable().optional(),
      conversationId: conversationId.nullable().optional(),
      properties: z.record(z.string(), propertyValueSchema).optional(),
    }),
  )
  .mutation(({ ctx, input }) => answer(createTicket(ctx.world, ctx.actor, input)));
