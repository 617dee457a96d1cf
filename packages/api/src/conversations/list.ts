// Conversations of a view, a saved view or a filter, a page at a time.
import { viewFilterSchema, viewSortSchema } from '@parley/helpdesk';
import { builtInViews, listConversations } from '@parley/use-cases/studio';
import { z } from 'zod';
import { before, inboxId, viewId } from '../input';
import { allow, answer } from '../procedure';

export const list = allow('admin', 'marketer', 'agent')
  .input(
    z.strictObject({
      view: z.enum(builtInViews),
      viewId: viewId.optional(),
      filter: viewFilterSchema.optional(),
      inboxId: inboxId.optional(),
      sort: viewSortSchema.optional(),
      before,
    }),
  )
  .query(({ ctx, input }) => answer(listConversations(ctx.world, ctx.actor, input)));
