// Flows that others may call, with what goes in and what comes out.
import { listCallable } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const callable = allow('admin', 'marketer', 'agent').query(({ ctx }) => listCallable(ctx.world, ctx.actor));
