// Mails the embed code of a chat to a developer (R79).
import { mailEmbedCode } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId, email } from '../input';
import { allow, answer } from '../procedure';

export const mailCode = allow('admin')
  .input(z.strictObject({ connectionId, to: email, code: z.string().max(1_000) }))
  .mutation(({ ctx, input }) => answer(mailEmbedCode(ctx.world, ctx.actor, input)));
