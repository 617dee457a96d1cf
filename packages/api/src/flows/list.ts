// All flows, last changed first.
import { listFlows } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent').query(({ ctx }) => listFlows(ctx.world, ctx.actor));
