// The published flows of a workspace that something else than a visitor may start, by kind of trigger.
import type { FlowId, JsonObject, WorkspaceId } from '@parley/primitives';
import { createMomentCache } from '../moment-cache';
import { liveFlow, type RunnableFlow } from '../session/runnable-flow';
import type { World } from '../world';

export type Listener = { readonly flow: RunnableFlow; readonly trigger: string; readonly options: JsonObject };

type Listed = { readonly workspaceId: WorkspaceId; readonly flowIds: readonly FlowId[] };
const published = createMomentCache<Listed>(['flow'], ({ workspaceId }) => workspaceId);

/** In the order in which the flows were made; triggers that are switched off do not listen. */
export async function listeningFlows(world: World, workspaceId: WorkspaceId, kind: string): Promise<Listener[]> {
  const { flowIds } = await published(world, workspaceId, () => listed(world, workspaceId));
  const listeners: Listener[] = [];
  for (const flowId of flowIds) {
    const flow = await liveFlow(world, workspaceId, flowId);
    const steps = flow?.document.steps.filter((step) => step.kind === kind && !step.disabled) ?? [];
    if (flow) listeners.push(...steps.map(({ id, options }) => ({ flow, trigger: id, options })));
  }
  return listeners;
}

async function listed(world: World, workspaceId: WorkspaceId): Promise<Listed> {
  const rows = await world.store.list('flows', workspaceId);
  const live = rows.filter(({ enabled, publishedNumber }) => enabled && publishedNumber !== null);
  return { workspaceId, flowIds: live.sort((a, b) => a.createdAt - b.createdAt).map(({ id }) => id) };
}
