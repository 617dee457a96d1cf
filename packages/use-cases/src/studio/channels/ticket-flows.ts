// Flows of a channel that open tickets by a step of their own, whatever the channel's switch says (R121).
import { findModel } from '@parley/flow';
import { type Fault, type FlowId, ok, type Result } from '@parley/primitives';
import { liveFlow } from '../../session/runnable-flow';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';

export type TicketFlow = { readonly flowId: FlowId; readonly name: string };

/** Those that run: published and switched on. */
export async function ticketFlows(
  world: World,
  actor: Actor,
  { connectionId }: { readonly connectionId: string },
): Promise<Result<readonly TicketFlow[], Fault>> {
  const row = await world.store.get('connections', actor.workspaceId, connectionId);
  if (!row) return notFound('channel');
  const all = [row.flowId, ...row.refFlows.map(({ flowId }) => flowId), ...row.chatflows.map(({ flowId }) => flowId)];
  const ids = [...new Set(all.flatMap((id) => id ?? []))];
  const live = await Promise.all(ids.map((id) => liveFlow(world, actor.workspaceId, id)));
  return ok(
    live.flatMap((flow) => {
      const opens = flow?.document.steps.some(({ kind }) => findModel(world.stepModels, kind)?.opensTickets);
      return flow && opens ? [{ flowId: flow.flowId, name: flow.document.name }] : [];
    }),
  );
}
