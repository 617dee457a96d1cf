// Teams with their members.
import { listTeams } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent').query(({ ctx }) => listTeams(ctx.world, ctx.actor));
