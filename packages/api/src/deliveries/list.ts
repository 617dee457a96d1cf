// What came in and could not be taken, and what could not be sent.
import { listDeliveryProblems } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const list = allow('admin').query(({ ctx }) => listDeliveryProblems(ctx.world, ctx.actor));
