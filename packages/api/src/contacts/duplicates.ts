// Contacts who may be the same person.
import { findDuplicates } from '@parley/use-cases/studio';
import { z } from 'zod';
import { contactId } from '../input';
import { allow, answer } from '../procedure';

export const duplicates = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ contactId }))
  .query(({ ctx, input }) => answer(findDuplicates(ctx.world, ctx.actor, input)));
