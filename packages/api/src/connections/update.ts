// Changes a channel; secrets left out stay (R4).
import { availabilitySchema, chatflowSchema, routingSchema, ticketingSchema } from '@parley/helpdesk';
import { updateSignedIn } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId, flowId, inboxId, name, revision } from '../input';
import { allowAccount, answer } from '../procedure';

export const update = allowAccount
  .input(
    z.strictObject({
      connectionId,
      revision: revision.optional(),
      name: name.optional(),
      settings: z.record(z.string(), z.json()).optional(),
      secrets: z.record(z.string(), z.json()).optional(),
      flowId: flowId.nullable().optional(),
      chatflows: z.array(chatflowSchema).max(100).optional(),
      inboxId: inboxId.optional(),
      routing: routingSchema.optional(),
      ticketing: ticketingSchema.optional(),
      availability: availabilitySchema.optional(),
    }),
  )
  .mutation(({ ctx, input }) => answer(updateSignedIn(ctx.world, ctx.actor, input)));
