// Adds a private note.
import { addNote } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId, words } from '../input';
import { allow, answer } from '../procedure';

export const note = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ conversationId, text: words }))
  .mutation(({ ctx, input }) => answer(addNote(ctx.world, ctx.actor, input)));
