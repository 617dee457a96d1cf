// How many conversations each view holds.
import { countConversations } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const counts = allow('admin', 'marketer', 'agent').query(({ ctx }) => countConversations(ctx.world, ctx.actor));
