// Puts a property before another, or last.
import { moveProperty } from '@parley/use-cases/studio';
import { z } from 'zod';
import { propertyId } from '../input';
import { allow, answer } from '../procedure';

export const move = allow('admin')
  .input(z.strictObject({ propertyId, beforeId: propertyId.nullable() }))
  .mutation(({ ctx, input }) => answer(moveProperty(ctx.world, ctx.actor, input)));
