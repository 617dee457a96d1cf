// Adds a private note and tells the members it names.
import { addNote } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId, memberId, words } from '../input';
import { allow, answer } from '../procedure';

export const note = allow('admin', 'marketer', 'agent')
  .input(
    z.strictObject({
      conversationId,
      text: words,
      clientId: z.string().min(1).max(80).optional(),
      mentions: z.array(memberId).max(50).default([]),
    }),
  )
  .mutation(({ ctx, input }) => answer(addNote(ctx.world, ctx.actor, input)));
