// Changes a channel; secrets left out stay (R4).
import { chatflowSchema, routingSchema } from '@parley/helpdesk';
import { updateConnection } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId, flowId, inboxId, name, revision } from '../input';
import { allow, answer } from '../procedure';

export const update = allow('admin')
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
    }),
  )
  .mutation(({ ctx, input }) => answer(updateConnection(ctx.world, ctx.actor, input)));
