// The flows that others call: loaded with everything they call in turn, and listed for whoever draws a call.
import { callFaceOf, type CalledFlow, callsOf, type FlowDraft, type FlowLibrary, type TypedFace } from '@parley/flow';
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

/** The same by the calls of a draft, for a browser that holds the draft itself. */
export async function listCalled(
  world: World,
  actor: Actor,
  { calls }: { readonly calls: readonly { readonly flowId: string; readonly version: number }[] },
): Promise<readonly FlowCalled[]> {
  const found = await follow(world, actor.workspaceId, calls);
  return [...found.values()].flatMap((flow) => flow ?? []);
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
