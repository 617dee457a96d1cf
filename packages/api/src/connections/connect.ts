// Connects a channel, to an inbox or while making one (R5, R6). Needs account access (R3).
import { availabilitySchema, routingSchema } from '@parley/helpdesk';
import { channelKindSchema } from '@parley/messages';
import { connectSignedIn } from '@parley/use-cases/studio';
import { z } from 'zod';
import { flowId, inboxId, name } from '../input';
import { allowAccount, answer } from '../procedure';

export const connect = allowAccount
  .input(
    z.strictObject({
      inboxId: inboxId.optional(),
      newInboxName: name.optional(),
      kind: channelKindSchema,
      name,
      settings: z.record(z.string(), z.json()),
      secrets: z.record(z.string(), z.json()).optional(),
      flowId: flowId.nullable().optional(),
      routing: routingSchema.optional(),
      availability: availabilitySchema.optional(),
      /** One per run of the wizard: the same key again makes nothing new. */
      key: z.string().min(16).max(100).optional(),
    }),
  )
  .mutation(({ ctx, input }) => answer(connectSignedIn(ctx.world, ctx.actor, input)));
