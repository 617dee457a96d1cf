// Changes my name, language or portrait.
import { memberView, updateMe as perform } from '@parley/use-cases/studio';
import { notifySchema } from '@parley/helpdesk';
import { z } from 'zod';
import { name, picture } from '../input';
import { allow, answer } from '../procedure';

export const updateMe = allow('admin', 'marketer', 'agent')
  .input(
    z.strictObject({
      name: name.optional(),
      language: z.enum(['en', 'sv']).optional(),
      notify: notifySchema.optional(),
      avatarUrl: picture.optional(),
    }),
  )
  .mutation(async ({ ctx, input }) => memberView(await answer(perform(ctx.world, ctx.actor, input))));
