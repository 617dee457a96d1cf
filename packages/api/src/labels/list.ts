// All labels.
import { listLabels } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent').query(({ ctx }) => listLabels(ctx.world, ctx.actor));
