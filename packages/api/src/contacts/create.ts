// A new contact.
import { propertyValueSchema } from '@parley/helpdesk';
import { createContact } from '@parley/use-cases/studio';
import { z } from 'zod';
import { allow, answer } from '../procedure';

export const create = allow('admin', 'agent')
  .input(z.strictObject({ properties: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,59}$/), propertyValueSchema) }))
  .mutation(({ ctx, input }) => answer(createContact(ctx.world, ctx.actor, input)));
