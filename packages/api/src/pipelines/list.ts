// Pipelines with their stages.
import { listPipelines } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent').query(({ ctx }) => listPipelines(ctx.world, ctx.actor));
