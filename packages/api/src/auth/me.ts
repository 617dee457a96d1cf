// Who is logged in here, and whether the first admin is still to be made.
import { getWorkspace, memberView, setupNeeded } from '@parley/use-cases/studio';
import { answer, open } from '../procedure';

export const me = open.query(async ({ ctx }) => ({
  setupNeeded: ctx.actor === null && (await setupNeeded(ctx.world)),
  member: ctx.actor && memberView(ctx.actor.member),
  workspace: ctx.actor && (await answer(getWorkspace(ctx.world, ctx.actor))),
}));
