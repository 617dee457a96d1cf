// Defines a property.
import { propertyKeySchema, propertyKindSchema, propertyOptionSchema } from '@parley/helpdesk';
import { createProperty } from '@parley/use-cases/studio';
import { z } from 'zod';
import { name } from '../input';
import { allow, answer } from '../procedure';

export const create = allow('admin')
  .input(
    z.strictObject({
      of: z.enum(['contact', 'ticket']),
      key: propertyKeySchema,
      label: name,
      kind: propertyKindSchema,
      required: z.boolean(),
      options: z.array(propertyOptionSchema).max(200),
    }),
  )
  .mutation(({ ctx, input }) => answer(createProperty(ctx.world, ctx.actor, input)));
