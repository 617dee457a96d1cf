// All snippets and macros.
import { listSnippets } from '@parley/use-cases/studio';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent').query(({ ctx }) => listSnippets(ctx.world, ctx.actor));
