// Properties of contacts and tickets, built-in and custom.
import { listProperties } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent').query(({ ctx }) => listProperties(ctx.world, ctx.actor));
