// Connects a channel, to an inbox or while making one (R5, R6). Needs account access: admins (R3).
import { routingSchema } from '@parley/helpdesk';
import { channelKindSchema } from '@parley/messages';
import { connectChannel } from '@parley/use-cases/studio';
import { z } from 'zod';
import { flowId, inboxId, name } from '../input';
import { allow, answer } from '../procedure';

export const connect = allow('admin')
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
    }),
  )
  .mutation(({ ctx, input }) => answer(connectChannel(ctx.world, ctx.actor, input)));
