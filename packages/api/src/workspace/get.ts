// Name, brand and language of the workspace.
import { getWorkspace } from '@parley/use-cases/studio';
import { allow, answer } from '../procedure';

export const get = allow('admin', 'marketer', 'agent').query(({ ctx }) => answer(getWorkspace(ctx.world, ctx.actor)));
