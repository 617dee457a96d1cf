// All forms, last changed first.
import { listForms } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent').query(({ ctx }) => listForms(ctx.world, ctx.actor));
