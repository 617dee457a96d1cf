// Flows as the studio lists and opens them.
import type { FlowDraft } from '@parley/flow';
import { printFlow } from '@parley/flow';
import { flowsNamedBy } from '@parley/helpdesk';
import type { ChannelKind } from '@parley/messages';
import type { FlowRecord } from '@parley/ports';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { checkedKinds } from './checked-kinds';

export type FlowSummary = {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly revision: number;
  readonly publishedNumber: number | null;
  readonly hasUnpublishedChanges: boolean;
  readonly updatedAt: number;
};

export type FlowListRow = FlowSummary & {
  readonly steps: number;
  readonly triggerKinds: readonly string[];
  /** Kinds of channels whose limits its check counts. */
  readonly checkedOn: readonly ChannelKind[];
  readonly usedBy: readonly { readonly connectionId: string; readonly name: string; readonly channel: ChannelKind }[];
  readonly updatedBy: string | null;
};

export function flowSummary(world: Pick<World, 'hashing'>, flow: FlowRecord): FlowSummary {
  const { id, name, enabled, revision, publishedNumber, publishedHash, updatedAt } = flow;
  const hasUnpublishedChanges = publishedHash !== world.hashing.sha256(printFlow(flow.draft));
  return { id, name, enabled, revision, publishedNumber, hasUnpublishedChanges, updatedAt };
}

export async function listFlows(world: World, actor: Actor): Promise<FlowListRow[]> {
  const { store } = world;
  const [flows, connections, members] = await Promise.all([
    store.list('flows', actor.workspaceId),
    store.list('connections', actor.workspaceId),
    store.list('members', actor.workspaceId),
  ]);
  const rows = flows.map((flow) => ({
    ...flowSummary(world, flow),
    steps: flow.draft.steps.length,
    triggerKinds: flow.draft.steps
      .map((step) => step.kind)
      .filter((kind) => world.stepModels[kind]?.group === 'trigger'),
    usedBy: connections
      .filter((c) => flowsNamedBy(c).includes(flow.id))
      .map((c) => ({ connectionId: c.id, name: c.name, channel: c.kind })),
    checkedOn: checkedKinds(world, connections, { flowId: flow.id, draft: flow.draft }),
    updatedBy: members.find((m) => m.id === flow.updatedBy)?.name ?? null,
  }));
  return rows.sort((a, b) => b.updatedAt - a.updatedAt);
}

export async function getFlow(
  world: World,
  actor: Actor,
  { flowId }: { readonly flowId: string },
): Promise<Result<{ readonly flow: FlowSummary; readonly draft: FlowDraft }, Fault>> {
  const flow = await world.store.get('flows', actor.workspaceId, flowId);
  return flow ? ok({ flow: flowSummary(world, flow), draft: flow.draft }) : notFound('flow');
}
