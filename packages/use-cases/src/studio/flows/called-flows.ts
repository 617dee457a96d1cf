// The flows that others call: loaded with everything they call in turn, and listed for whoever draws a call.
import {
  callFaceOf,
  type CalledFlow,
  callsOf,
  type FlowDraft,
  type FlowLibrary,
  type LiveFlows,
  switchesOf,
  type TypedFace,
} from '@parley/flow';
import type { WorkspaceId } from '@parley/primitives';
import type { World } from '../../world';
import type { Actor } from '../actor';

/** A chain of calls longer than any a person draws. */
const mostFlows = 500;

/** Every published flow a draft calls, directly or through others, as far as it is there. */
export async function loadLibrary(
  world: Pick<World, 'store' | 'stepModels'>,
  workspaceId: WorkspaceId,
  drafts: readonly FlowDraft[],
): Promise<FlowLibrary> {
  const found = await calledFlows(world, workspaceId, drafts);
  return (flowId, version) => found.get(keyOf(flowId, version)) ?? null;
}

export type FlowCalled = CalledFlow & { readonly flowId: string };
export type LiveFlow = { readonly flowId: string; readonly document: FlowDraft };
/** What a draft reaches: the versions it calls, and live flows that visits change over to. */
export type FlowsReached = { readonly called: readonly FlowCalled[]; readonly live: readonly LiveFlow[] };

type Reaching = {
  readonly calls: readonly { readonly flowId: string; readonly version: number }[];
  readonly targets: readonly string[];
};

/** For a browser that holds the draft itself. */
export async function listReached(world: World, actor: Actor, { calls, targets }: Reaching): Promise<FlowsReached> {
  const { workspaceId } = actor;
  const called = [...(await follow(world, workspaceId, calls)).values()].flatMap((flow) => flow ?? []);
  const further = called.flatMap(({ document }) => switchesOf(document, world.stepModels));
  return { called, live: await followLive(world, workspaceId, [...targets, ...further]) };
}

/** The same for a draft that is checked here. */
export async function loadReached(
  world: World,
  actor: Actor,
  draft: FlowDraft,
): Promise<{ readonly library: FlowLibrary; readonly live: LiveFlows }> {
  const pinned = callsOf(draft, world.stepModels).flatMap(({ flowId, version }) =>
    version === null ? [] : [{ flowId, version }],
  );
  const targets = switchesOf(draft, world.stepModels);
  const { called, live } = await listReached(world, actor, { calls: pinned, targets });
  const versions = new Map(called.map((flow) => [keyOf(flow.flowId, flow.version), flow]));
  const documents = new Map(live.map(({ flowId, document }) => [flowId, document]));
  return {
    library: (flowId, version) => versions.get(keyOf(flowId, version)) ?? null,
    live: (flowId) => documents.get(flowId) ?? null,
  };
}

async function followLive(world: World, workspaceId: WorkspaceId, targets: readonly string[]): Promise<LiveFlow[]> {
  const { store, stepModels } = world;
  const met = new Set(targets);
  const found: LiveFlow[] = [];
  for (const flowId of met) {
    if (met.size > mostFlows) break;
    const flow = await store.get('flows', workspaceId, flowId);
    if (!flow?.enabled || flow.publishedNumber === null) continue;
    const version = await store.get('flowVersions', workspaceId, keyOf(flowId, flow.publishedNumber));
    if (!version) continue;
    found.push({ flowId, document: version.document });
    for (const next of switchesOf(version.document, stepModels)) met.add(next);
  }
  return found;
}

export type CallableFlow = TypedFace & { readonly id: string; readonly name: string; readonly version: number };

/** Flows whose live version others may call. */
export async function listCallable(world: World, actor: Actor): Promise<readonly CallableFlow[]> {
  const { workspaceId } = actor;
  const flows = await world.store.list('flows', workspaceId);
  const rows = await Promise.all(
    flows.map(async ({ id, name, publishedNumber }): Promise<CallableFlow[]> => {
      if (publishedNumber === null) return [];
      const version = await world.store.get('flowVersions', workspaceId, `${id}:${publishedNumber}`);
      const face = version && callFaceOf(version.document, world.stepModels);
      return face ? [{ id, name, version: publishedNumber, ...face }] : [];
    }),
  );
  return rows.flat().sort((a, b) => a.name.localeCompare(b.name));
}

function calledFlows(
  { store, stepModels }: Pick<World, 'store' | 'stepModels'>,
  workspaceId: WorkspaceId,
  drafts: readonly FlowDraft[],
) {
  return follow(
    { store, stepModels },
    workspaceId,
    drafts.flatMap((draft) => callsOf(draft, stepModels)),
  );
}

type Called = { readonly flowId: string; readonly version: number | null };

async function follow(
  { store, stepModels }: Pick<World, 'store' | 'stepModels'>,
  workspaceId: WorkspaceId,
  calls: readonly Called[],
): Promise<ReadonlyMap<string, FlowCalled | null>> {
  const found = new Map<string, FlowCalled | null>();
  let waiting = calls;
  while (waiting.length > 0) {
    const fresh = new Map(waiting.map((call) => [keyOf(call.flowId, call.version), call]));
    for (const key of found.keys()) fresh.delete(key);
    const asked = [...fresh].slice(0, mostFlows - found.size);
    const rows = await Promise.all(asked.map(([key]) => store.get('flowVersions', workspaceId, key)));
    asked.forEach(([key], index) => {
      const row = rows[index];
      const flow = row && { flowId: row.flowId, name: row.document.name, version: row.number, document: row.document };
      found.set(key, flow ?? null);
    });
    waiting = rows.flatMap((row) => (row ? callsOf(row.document, stepModels) : []));
    if (found.size >= mostFlows) break;
  }
  return found;
}

/** The id of a version's row. */
function keyOf(flowId: string, version: number | null): string {
  return `${flowId}:${version ?? 0}`;
}
