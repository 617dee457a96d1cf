// Removes a property; stored values stay.
import { removeProperty } from '@parley/use-cases/studio';
import { z } from 'zod';
import { propertyId } from '../input';
import { allow, answer } from '../procedure';

export const remove = allow('admin')
  .input(z.strictObject({ propertyId }))
  .mutation(({ ctx, input }) => answer(removeProperty(ctx.world, ctx.actor, input)));
