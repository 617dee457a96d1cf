// Answers the visitor, with files where there are some, and takes the conversation over.
import { macroActSchema } from '@parley/helpdesk';
import { reply as perform } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId, words } from '../input';
import { allow, answer } from '../procedure';

const input = z
  .strictObject({
    conversationId,
    /** Empty only beside files. */
    text: z.union([words, z.literal('')]),
    clientId: z.string().min(1).max(80),
    fileIds: z.array(z.string().max(100)).max(10).default([]),
    /** Done with it: a macro, or closing. */
    acts: z.array(macroActSchema).max(10).default([]),
  })
  .refine(({ text, fileIds }) => text !== '' || fileIds.length > 0, { path: ['text'], message: 'Write something' });

export const reply = allow('admin', 'agent')
  .input(input)
  .mutation(({ ctx, input: given }) => answer(perform(ctx.world, ctx.actor, given)));
