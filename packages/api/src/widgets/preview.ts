// Shows a chat with settings that are not saved yet (R74).
import { channelKindSchema } from '@parley/messages';
import { previewChat } from '@parley/use-cases/studio';
import { z } from 'zod';
import { allow, answer } from '../procedure';

export const preview = allow('admin', 'marketer', 'agent')
  .input(
    z.strictObject({
      kind: channelKindSchema,
      settings: z.record(z.string(), z.json()),
      state: z.enum(['available', 'away', 'offline', 'full']).default('available'),
      key: z.string().max(120).optional(),
    }),
  )
  .mutation(({ ctx, input }) => answer(previewChat(ctx.world, ctx.actor, input)));
