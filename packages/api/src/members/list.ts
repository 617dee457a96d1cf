// Members with availability and open conversations.
import { listMembers } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent').query(({ ctx }) => listMembers(ctx.world, ctx.actor));
