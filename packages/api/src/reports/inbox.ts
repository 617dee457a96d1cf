// Volume, first reply, resolution and satisfaction over a span of days.
import { readReport } from '@parley/use-cases/studio';
import { z } from 'zod';
import { inboxId } from '../input';
import { allow, answer } from '../procedure';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write a day as 2026-11-22');

export const inbox = allow('admin', 'marketer', 'agent')
  .input(
    z.strictObject({
      from: day.optional(),
      to: day.optional(),
      inboxId: inboxId.optional(),
      channel: z.string().max(40).optional(),
    }),
  )
  .query(({ ctx, input }) => answer(readReport(ctx.world, ctx.actor, input)));
