// One's own saved views and the shared ones.
import { listViews } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent').query(({ ctx }) => listViews(ctx.world, ctx.actor));
