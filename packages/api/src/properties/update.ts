// Changes a property; its key and kind stay.
import { propertyOptionSchema } from '@parley/helpdesk';
import { updateProperty } from '@parley/use-cases/studio';
import { z } from 'zod';
import { name, propertyId } from '../input';
import { allow, answer } from '../procedure';

export const update = allow('admin')
  .input(
    z.strictObject({
      propertyId,
      label: name,
      required: z.boolean(),
      options: z.array(propertyOptionSchema).max(200),
    }),
  )
  .mutation(({ ctx, input }) => answer(updateProperty(ctx.world, ctx.actor, input)));
