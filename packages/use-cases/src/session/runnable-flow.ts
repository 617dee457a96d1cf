// Published flow versions made ready to run: compiled once and kept, for a version never changes.
import { createRunner, type Runner } from '@parley/engine';
import { compileFlow, type FlowDraft } from '@parley/flow';
import type { Connection } from '@parley/helpdesk';
import type { FlowRecord } from '@parley/ports';
import { type FlowId, idFrom, type WorkspaceId } from '@parley/primitives';
import { createMomentCache } from '../moment-cache';
import type { World } from '../world';

export type RunnableFlow = {
  readonly flowId: FlowId;
  readonly version: number;
  readonly document: FlowDraft;
  readonly runner: Runner;
};

const kept = 200;
const runnable = new WeakMap<World, Map<string, RunnableFlow>>();
const flows = createMomentCache<FlowRecord | null>(['flow'], (row) => row?.workspaceId ?? null);

/** A version some session runs; null when it is not there any more. */
export async function loadRunnable(
  world: World,
  workspaceId: WorkspaceId,
  { flowId, version }: { readonly flowId: FlowId; readonly version: number },
): Promise<RunnableFlow | null> {
  const known = recent(world, `${workspaceId} ${flowId}:${version}`);
  if (known) return known;
  const row = await world.store.get('flowVersions', workspaceId, `${flowId}:${version}`);
  if (row === null) return null;
  const runner = createRunner(compileFlow(row.document, world.stepModels));
  return remember(world, `${workspaceId} ${flowId}:${version}`, { flowId, version, document: row.document, runner });
}

/** The flow that answers first on a connection, when it has one that is published and switched on. */
export async function flowOfConnection(
  world: World,
  { workspaceId, flowId }: Connection,
): Promise<RunnableFlow | null> {
  if (flowId === null) return null;
  const flow = await flows(world, `${workspaceId} ${flowId}`, () => world.store.get('flows', workspaceId, flowId));
  if (!flow?.enabled || flow.publishedNumber === null) return null;
  return loadRunnable(world, workspaceId, { flowId: idFrom('flow', flowId), version: flow.publishedNumber });
}

/** Moves what was found to the young end, so that the oldest is the least used. */
function recent(world: World, key: string): RunnableFlow | null {
  const shelf = runnable.get(world);
  const found = shelf?.get(key);
  if (!shelf || !found) return null;
  shelf.delete(key);
  shelf.set(key, found);
  return found;
}

function remember(world: World, key: string, flow: RunnableFlow): RunnableFlow {
  const shelf = runnable.get(world) ?? new Map<string, RunnableFlow>();
  runnable.set(world, shelf);
  shelf.set(key, flow);
  const oldest = shelf.keys().next();
  if (shelf.size > kept && !oldest.done) shelf.delete(oldest.value);
  return flow;
}
