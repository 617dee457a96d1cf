// A pressed menu entry or postback starts the flow that names its payload, also in place of another flow.
import { findTrigger } from '@parley/engine';
import type { Connection } from '@parley/helpdesk';
import { flowSpeaksNow } from '../availability/flow-speaks-now';
import { connectionById } from '../inbound/known-connection';
import { liveFlow, type RunnableFlow } from '../session/runnable-flow';
import { startTurn } from '../session/run-turn';
import { asBegun } from '../targeting/chatflow-for';
import type { World } from '../world';
import type { ConversationChange } from './conversation-change';

type Pressed = { readonly payload: string; readonly text: string };

/** False where no flow of the channel names it, a question waits for it, or a member has the conversation. */
export async function startOnButton(
  world: World,
  change: ConversationChange,
  { payload, text }: Pressed,
): Promise<boolean> {
  const { workspaceId, connectionId, owner, sessionId } = change.conversation;
  if (owner.kind === 'member') return false;
  const connection = await connectionById(world, workspaceId, connectionId);
  if (!connection) return false;
  const occasion = { kind: 'button-pressed', details: { payload, text } };
  for (const flow of await flowsOf(world, asBegun(connection, change.conversation) ?? connection)) {
    const trigger = findTrigger(flow.document, world.stepModels, occasion);
    if (trigger === null) continue;
    if (await isAnswer(world, change, payload)) return false;
    if (!(await flowSpeaksNow(world, connection))) return false;
    if (sessionId !== null) change.write({ kind: 'drop-timers', workspaceId, sessionId });
    await startTurn(world, change, { flow, start: { trigger, values: { message: text } } });
    return true;
  }
  return false;
}

/** All the channel may answer with, its main flow first. */
async function flowsOf(world: World, { workspaceId, flowId, refFlows }: Connection): Promise<RunnableFlow[]> {
  const ids = [...(flowId === null ? [] : [flowId]), ...refFlows.map((one) => one.flowId)];
  const flows = await Promise.all([...new Set(ids)].map((id) => liveFlow(world, workspaceId, id)));
  return flows.filter((flow) => flow !== null);
}

/** The choice of a question that is being asked. */
async function isAnswer(world: World, { conversation }: ConversationChange, payload: string): Promise<boolean> {
  const { owner, workspaceId } = conversation;
  const record = owner.kind === 'flow' ? await world.store.get('sessions', workspaceId, owner.sessionId) : null;
  return record?.state.awaiting?.choices?.some(({ id }) => id === payload) ?? false;
}
