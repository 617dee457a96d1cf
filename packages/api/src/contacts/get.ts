// A contact with everything we know.
import { getContact } from '@parley/use-cases/studio';
import { z } from 'zod';
import { contactId } from '../input';
import { allow, answer } from '../procedure';

export const get = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ contactId }))
  .query(({ ctx, input }) => answer(getContact(ctx.world, ctx.actor, input)));
