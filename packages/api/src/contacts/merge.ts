// Makes one contact of two.
import { mergeContacts } from '@parley/use-cases/studio';
import { z } from 'zod';
import { contactId } from '../input';
import { allow, answer } from '../procedure';

export const merge = allow('admin', 'agent')
  .input(z.strictObject({ keptId: contactId, goneId: contactId }))
  .mutation(({ ctx, input }) => answer(mergeContacts(ctx.world, ctx.actor, input)));
