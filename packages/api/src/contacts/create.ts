// A new contact.
import { propertyKeySchema, propertyValueSchema } from '@parley/helpdesk';
import { createContact } from '@parley/use-cases/studio';
import { z } from 'zod';
import { memberId } from '../input';
import { allow, answer } from '../procedure';

export const create = allow('admin', 'agent')
  .input(
    z.strictObject({
      properties: z.record(propertyKeySchema, propertyValueSchema),
      ownerId: memberId.nullable().optional(),
    }),
  )
  .mutation(({ ctx, input }) => answer(createContact(ctx.world, ctx.actor, input)));
