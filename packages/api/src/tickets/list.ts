// All tickets.
import { listTickets } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent').query(({ ctx }) => listTickets(ctx.world, ctx.actor));
