// Making, saving, copying and removing flows. A draft is always storable, however unfinished.
import { emptyFlow, type FlowDraft } from '@parley/flow';
import { flowsNamedBy } from '@parley/helpdesk';
import type { FlowRecord } from '@parley/ports';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { addRow, changeRow, keepers, removeRow } from '../change-row';

export async function createFlow(
  world: World,
  actor: Actor,
  { name, draft }: { readonly name: string; readonly draft?: FlowDraft | undefined },
): Promise<Result<{ readonly flowId: string }, Fault>> {
  const row = newFlow(world, actor, draft ? { ...draft, name } : emptyFlow(name, actor.member.language));
  const added = await addRow(world, actor, keepers.flows, { row, action: 'flow.create' });
  return added.ok ? ok({ flowId: row.id }) : added;
}

export function newFlow(world: Pick<World, 'ids' | 'clock'>, actor: Actor, draft: FlowDraft): FlowRecord {
  const now = world.clock.now();
  return {
    workspaceId: actor.workspaceId,
    revision: 1,
    id: world.ids.next('flow'),
    name: draft.name,
    enabled: true,
    draft,
    publishedNumber: null,
    publishedHash: null,
    updatedBy: actor.member.id,
    createdAt: now,
    updatedAt: now,
  };
}

/** Refused with a conflict when the draft has changed since `revision`. */
export async function saveDraft(
  world: World,
  actor: Actor,
  { flowId, draft, revision }: { readonly flowId: string; readonly draft: FlowDraft; readonly revision: number },
): Promise<Result<{ readonly revision: number }, Fault>> {
  const saved = await changeRow(world, actor, keepers.flows, {
    id: flowId,
    action: 'flow.save',
    revision,
    change: (flow) => ok(withDraft(world, actor, flow, draft)),
  });
  return saved.ok ? ok({ revision: saved.value.revision }) : saved;
}

export function withDraft(world: Pick<World, 'clock'>, actor: Actor, flow: FlowRecord, draft: FlowDraft): FlowRecord {
  return { ...flow, name: draft.name || flow.name, draft, updatedBy: actor.member.id, updatedAt: world.clock.now() };
}

export async function duplicateFlow(
  world: World,
  actor: Actor,
  { flowId }: { readonly flowId: string },
): Promise<Result<{ readonly flowId: string }, Fault>> {
  const flow = await world.store.get('flows', actor.workspaceId, flowId);
  if (!flow) return notFound('flow');
  const copyWord = actor.member.language === 'sv' ? 'kopia' : 'copy';
  return createFlow(world, actor, { name: `${flow.name} (${copyWord})`.slice(0, 120), draft: flow.draft });
}

export async function removeFlow(
  world: World,
  actor: Actor,
  { flowId }: { readonly flowId: string },
): Promise<Result<void, Fault>> {
  const user = (await world.store.list('connections', actor.workspaceId)).find((c) =>
    flowsNamedBy(c).some((id) => id === flowId),
  );
  if (user) {
    return err(
      fault(
        'conflict',
        `The channel "${user.name}" uses this flow. Choose another flow there first, then remove this one.`,
      ),
    );
  }
  return removeRow(world, actor, keepers.flows, { id: flowId, action: 'flow.remove' });
}

export async function setFlowEnabled(
  world: World,
  actor: Actor,
  { flowId, enabled }: { readonly flowId: string; readonly enabled: boolean },
): Promise<Result<{ readonly enabled: boolean }, Fault>> {
  const changed = await changeRow(world, actor, keepers.flows, {
    id: flowId,
    action: enabled ? 'flow.enable' : 'flow.pause',
    change: (flow) => ok({ ...flow, enabled }),
  });
  return changed.ok ? ok({ enabled }) : changed;
}
