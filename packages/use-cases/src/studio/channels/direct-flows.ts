// Further flows of a channel, each entered by a link of its own, and which of them is the primary one (R87, R88).
import type { Connection, RefFlow } from '@parley/helpdesk';
import { refFlowSchema } from '@parley/helpdesk';
import { type Fault, type FlowId, idFrom, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, invalid, notFound } from '../actor';
import { changeRow, keepers } from '../change-row';
import { type ConnectionView, connectionView } from './connection-view';

export type DirectFlow = { readonly connectionId: string; readonly flowId: string };

/** Adds a flow under `ref`, or gives one that is there another ref. */
export async function linkFlow(
  world: World,
  actor: Actor,
  { connectionId, flowId, ref }: DirectFlow & { readonly ref: string },
): Promise<Result<ConnectionView, Fault>> {
  if (!refFlowSchema.shape.ref.safeParse(ref).success)
    return invalid('Use letters, digits, dots and dashes, at most 80.', 'ref');
  const link: Change = (row, id) => {
    if (row.flowId === id) return invalid('The primary flow needs no link of its own.', 'flowId');
    const rest = row.refFlows.filter((one) => one.flowId !== id);
    if (rest.some((one) => one.ref === ref)) return invalid('Another flow has this link already.', 'ref');
    return ok({ ...row, refFlows: [...rest, { ref, flowId: id }] });
  };
  return changeFlows(world, actor, { connectionId, flowId, action: 'channel.flow-link', change: link });
}

export function unlinkFlow(world: World, actor: Actor, which: DirectFlow): Promise<Result<ConnectionView, Fault>> {
  const unlink: Change = (row, id) => ok({ ...row, refFlows: row.refFlows.filter((one) => one.flowId !== id) });
  return changeFlows(world, actor, { ...which, action: 'channel.flow-unlink', change: unlink });
}

/** One row, one commit: there is never a moment with two primary flows or none. The former one keeps a link. */
export function makePrimary(world: World, actor: Actor, which: DirectFlow): Promise<Result<ConnectionView, Fault>> {
  const swap: Change = (row, id) => {
    if (row.flowId === id) return ok(row);
    const rest = row.refFlows.filter((one) => one.flowId !== id);
    const demoted = row.flowId === null ? [] : [{ ref: freeRef(row.flowId, rest), flowId: row.flowId }];
    return ok({ ...row, flowId: id, refFlows: [...rest, ...demoted] });
  };
  return changeFlows(world, actor, { ...which, action: 'channel.flow-primary', change: swap });
}

type Change = (row: Connection, flowId: FlowId) => Result<Connection, Fault>;
type Changing = DirectFlow & { readonly action: string; readonly change: Change };

async function changeFlows(
  world: World,
  actor: Actor,
  { connectionId, flowId, action, change }: Changing,
): Promise<Result<ConnectionView, Fault>> {
  const flow = await world.store.get('flows', actor.workspaceId, flowId);
  if (!flow) return notFound('flow');
  const changed = await changeRow(world, actor, keepers.connections, {
    id: connectionId,
    action,
    change: (row) => {
      const next = change(row, idFrom('flow', flowId));
      return next.ok ? ok({ ...next.value, edition: row.edition + 1 }) : next;
    },
  });
  return changed.ok ? ok(connectionView(world, changed.value)) : changed;
}

function freeRef(flowId: FlowId, taken: readonly RefFlow[]): string {
  const short = `flow-${flowId.slice(-6)}`;
  return taken.some(({ ref }) => ref === short) ? flowId : short;
}
