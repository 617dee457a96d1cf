// Publishing makes the draft an immutable, numbered version that new visits run; running ones stay on theirs.
import { examineFlow } from '@parley/engine';
import {
  canonicalFlow,
  type CallPlace,
  type FlowDraft,
  type FlowLibrary,
  type FlowProblem,
  linkedVersion,
  linkFlow,
  type LiveFlows,
  printFlow,
} from '@parley/flow';
import type { FlowRecord, FlowVersionRecord, Write } from '@parley/ports';
import { type Fault, ok, type Result, type WorkspaceId } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, audited, invalid, notFound, stale } from '../actor';
import { changeRow, keepers } from '../change-row';
import { checkedKinds } from './checked-kinds';
import { loadReached } from './called-flows';
import { withDraft } from './edit-flow';

export type Published =
  | { readonly ok: true; readonly number: number }
  | { readonly ok: false; readonly problems: readonly FlowProblem[] };

/** Problems of a draft, its kept tests and generated visits included, with the limits of the channels that use the flow (all channels while none does). */
export async function checkDraft(
  world: World,
  actor: Actor,
  { flowId, draft }: { readonly flowId: string | null; readonly draft: FlowDraft },
): Promise<readonly FlowProblem[]> {
  return check(world, actor, { flowId, draft, ...(await loadReached(world, actor, draft)) });
}

type Checked = {
  readonly flowId: string | null;
  readonly draft: FlowDraft;
  readonly library: FlowLibrary;
  readonly live: LiveFlows;
};

async function check(world: World, actor: Actor, { flowId, draft, library, live }: Checked) {
  const channels = await channelsOf(world, actor.workspaceId, { flowId, draft });
  return examineFlow(draft, world.stepModels, { channels, library, live, flowId }).problems;
}

export async function publishFlow(
  world: World,
  actor: Actor,
  { flowId, note, revision }: { readonly flowId: string; readonly note: string; readonly revision: number },
): Promise<Result<Published, Fault>> {
  const { workspaceId } = actor;
  const flow = await world.store.get('flows', workspaceId, flowId);
  if (!flow) return notFound('flow');
  if (flow.revision !== revision) return stale('flow');
  const { library, live } = await loadReached(world, actor, flow.draft);
  const problems = await check(world, actor, { flowId, draft: flow.draft, library, live });
  if (problems.some((problem) => problem.severity === 'error')) return ok({ ok: false, problems });
  const { writes, number } = publishWrites(world, actor, { flow, note, library });
  const stored = await world.store.commit([...writes, audited(world, actor, 'flow.publish', flowId)]);
  if (!stored.ok) return stale('flow');
  world.bus.publish({ topic: 'flow', workspaceId, id: flowId });
  return ok({ ok: true, number });
}

export type Publishing = {
  readonly flow: FlowRecord;
  readonly note: string;
  /** The flows it calls, which go into the version as they are now; it calls none without. */
  readonly library?: FlowLibrary;
};

/** The writes that make `flow.draft` its live version. */
export function publishWrites(
  world: Pick<World, 'hashing' | 'clock' | 'stepModels'>,
  actor: { readonly member: { readonly id: Actor['member']['id'] } | null },
  { flow, note, library = () => null }: Publishing,
): { readonly writes: readonly Write[]; readonly number: number; readonly flow: FlowRecord } {
  const document = canonicalFlow(flow.draft);
  const number = (flow.publishedNumber ?? 0) + 1;
  const hash = world.hashing.sha256(printFlow(document));
  const version: FlowVersionRecord = {
    workspaceId: flow.workspaceId,
    revision: 1,
    id: `${flow.id}:${number}`,
    flowId: flow.id,
    number,
    hash,
    document,
    linked: linkedVersion(linkFlow(document, world.stepModels, { library, flowId: flow.id })),
    note,
    publishedBy: actor.member?.id ?? null,
    publishedAt: world.clock.now(),
  };
  const next: FlowRecord = { ...flow, revision: flow.revision + 1, publishedNumber: number, publishedHash: hash };
  const writes: Write[] = [
    { kind: 'put', table: 'flowVersions', row: version },
    { kind: 'put', table: 'flows', row: next },
  ];
  return { writes, number, flow: next };
}

export type VersionRow = {
  readonly number: number;
  readonly publishedAt: number;
  readonly by: string | null;
  readonly note: string;
  readonly live: boolean;
  /** Visits still running on it. */
  readonly running: number;
};

export async function listVersions(
  world: World,
  actor: Actor,
  { flowId }: { readonly flowId: string },
): Promise<Result<VersionRow[], Fault>> {
  const { workspaceId } = actor;
  const flow = await world.store.get('flows', workspaceId, flowId);
  if (!flow) return notFound('flow');
  const [versions, members, running] = await Promise.all([
    world.store.listFlowVersions(workspaceId, flowId),
    world.store.list('members', workspaceId),
    world.store.countRunningSessions(workspaceId, flowId),
  ]);
  return ok(
    versions.map(({ number, publishedAt, publishedBy, note }) => ({
      number,
      publishedAt,
      by: members.find((m) => m.id === publishedBy)?.name ?? null,
      note,
      live: number === flow.publishedNumber,
      running: running.find((r) => r.version === number)?.count ?? 0,
    })),
  );
}

export type VersionView = {
  readonly number: number;
  readonly document: FlowDraft;
  /** Where a visit is in the drawing while it is inside a flow that is called, by the step it is at. */
  readonly places: Readonly<Record<string, CallPlace>>;
};

export async function getVersion(
  world: World,
  actor: Actor,
  { flowId, number }: { readonly flowId: string; readonly number: number },
): Promise<Result<VersionView, Fault>> {
  const version = await world.store.get('flowVersions', actor.workspaceId, `${flowId}:${number}`);
  if (!version) return notFound('version');
  return ok({ number, document: version.document, places: version.linked?.places ?? {} });
}

/** Puts an old version's document into the draft; nothing is live until it is published. */
export async function restoreVersion(
  world: World,
  actor: Actor,
  { flowId, number }: { readonly flowId: string; readonly number: number },
): Promise<Result<{ readonly revision: number }, Fault>> {
  const version = await world.store.get('flowVersions', actor.workspaceId, `${flowId}:${number}`);
  if (!version) return notFound('version');
  const restored = await changeRow(world, actor, keepers.flows, {
    id: flowId,
    action: `flow.restore ${number}`,
    change: (flow) => ok(withDraft(world, actor, flow, version.document)),
  });
  return restored.ok ? ok({ revision: restored.value.revision }) : restored;
}

/** Throws the draft's changes away: back to what is live. */
export async function discardDraft(
  world: World,
  actor: Actor,
  { flowId }: { readonly flowId: string },
): Promise<Result<{ readonly revision: number }, Fault>> {
  const flow = await world.store.get('flows', actor.workspaceId, flowId);
  if (!flow) return notFound('flow');
  if (flow.publishedNumber === null)
    return invalid('This flow has never been published, so there is nothing to go back to.');
  return restoreVersion(world, actor, { flowId, number: flow.publishedNumber });
}

async function channelsOf(world: World, workspaceId: WorkspaceId, of: Pick<Checked, 'flowId' | 'draft'>) {
  const [connections, workspace] = await Promise.all([
    world.store.list('connections', workspaceId),
    world.store.get('workspaces', workspaceId, workspaceId),
  ]);
  const disclosure = workspace?.privacy.disclosure === true;
  return checkedKinds(world, connections, of).flatMap((kind) => {
    const model = world.channelModels[kind];
    return model ? [{ kind, capabilities: model.capabilities, disclosure }] : [];
  });
}
