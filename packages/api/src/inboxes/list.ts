// Inboxes with their channels.
import { listInboxes } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent').query(({ ctx }) => listInboxes(ctx.world, ctx.actor));
