// Contacts, last seen first.
import { listContacts } from '@parley/use-cases/studio';
import { z } from 'zod';
import { before } from '../input';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ search: z.string().max(200).optional(), before }))
  .query(({ ctx, input }) => listContacts(ctx.world, ctx.actor, input));
