// Published flow versions made ready to run: compiled once and kept, for a version never changes.
import { createRunner, type Runner } from '@parley/engine';
import { compileFlow, type FlowDraft } from '@parley/flow';
import type { Connection } from '@parley/helpdesk';
import type { FlowRecord } from '@parley/ports';
import type { FlowId, WorkspaceId } from '@parley/primitives';
import { createMomentCache } from '../moment-cache';
import type { World } from '../world';

export type RunnableFlow = {
  readonly flowId: FlowId;
  readonly version: number;
  /** With the flows it calls. */
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
  const document = row.linked?.document ?? row.document;
  const runner = createRunner(compileFlow(document, world.stepModels));
  return remember(world, `${workspaceId} ${flowId}:${version}`, { flowId, version, document, runner });
}

/** The flow that answers on a connection, when it has one that is published and switched on: by ref, else the first (R88). */
export async function flowOfConnection(
  world: World,
  connection: Connection,
  ref: string | null = null,
): Promise<RunnableFlow | null> {
  const named = flowOfRef(connection, ref);
  const { workspaceId, flowId } = connection;
  return (
    (named && (await liveFlow(world, workspaceId, named))) ?? (flowId && (await liveFlow(world, workspaceId, flowId)))
  );
}

/** Null for a ref that names no further flow. */
export function flowOfRef({ refFlows }: Pick<Connection, 'refFlows'>, ref: string | null): FlowId | null {
  return refFlows.find((one) => one.ref === ref)?.flowId ?? null;
}

/** Null unless it is published and switched on. */
export async function liveFlow(world: World, workspaceId: WorkspaceId, flowId: FlowId): Promise<RunnableFlow | null> {
  const flow = await flows(world, `${workspaceId} ${flowId}`, () => world.store.get('flows', workspaceId, flowId));
  if (!flow?.enabled || flow.publishedNumber === null) return null;
  return loadRunnable(world, workspaceId, { flowId, version: flow.publishedNumber });
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
