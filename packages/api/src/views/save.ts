// Changes a saved view, or makes one when no id is given.
import { viewFilterSchema, viewSortSchema } from '@parley/helpdesk';
import { saveView } from '@parley/use-cases/studio';
import { z } from 'zod';
import { name, viewId } from '../input';
import { allow, answer } from '../procedure';

export const save = allow('admin', 'marketer', 'agent')
  .input(
    z.strictObject({
      viewId: viewId.optional(),
      name: name.max(60),
      shared: z.boolean(),
      filter: viewFilterSchema,
      sort: viewSortSchema,
    }),
  )
  .mutation(({ ctx, input }) => answer(saveView(ctx.world, ctx.actor, input)));
