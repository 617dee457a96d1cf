// Changes a snippet, or makes one when no id is given.
import { macroActSchema } from '@parley/helpdesk';
import { saveSnippet } from '@parley/use-cases/studio';
import { z } from 'zod';
import { name, snippetId } from '../input';
import { allow, answer } from '../procedure';

export const save = allow('admin', 'agent')
  .input(
    z.strictObject({
      snippetId: snippetId.optional(),
      name: name.max(80),
      text: z.string().max(5_000),
      acts: z.array(macroActSchema).max(10),
    }),
  )
  .mutation(({ ctx, input }) => answer(saveSnippet(ctx.world, ctx.actor, input)));
