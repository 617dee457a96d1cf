// Removes a snippet.
import { removeSnippet } from '@parley/use-cases/studio';
import { z } from 'zod';
import { snippetId } from '../input';
import { allow, answer } from '../procedure';

export const remove = allow('admin', 'agent')
  .input(z.strictObject({ snippetId }))
  .mutation(({ ctx, input }) => answer(removeSnippet(ctx.world, ctx.actor, input)));
