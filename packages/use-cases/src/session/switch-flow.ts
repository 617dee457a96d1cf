// Starts another flow on a conversation in place of the one that runs there.
import { findModel, type FlowDraft } from '@parley/flow';
import type { OutboxRow } from '@parley/ports';
import { idFrom, type JsonObject } from '@parley/primitives';
import type { ConversationChange } from '../conversation/conversation-change';
import type { World } from '../world';
import { liveFlow } from './runnable-flow';
import { startTurn } from './run-turn';

/** Flows that lead to each other without end are stopped here; a menu a visitor walks up and down is not. */
const mostSwitches = 50;
const countedIn = 'flow_switches';

type Target = { readonly flowId: string; readonly values: JsonObject };

/** False when the flow is not published or switched off. Done already (by this effect, before a crash): true. */
export async function switchFlow(
  world: World,
  change: ConversationChange,
  { row, target }: { readonly row: OutboxRow; readonly target: Target },
): Promise<boolean> {
  const { owner, workspaceId } = change.conversation;
  if (owner.kind !== 'flow' || owner.sessionId !== row.sessionId) return true;
  const flow = await liveFlow(world, workspaceId, idFrom('flow', target.flowId));
  const trigger = flow && firstTrigger(world, flow.document);
  const count = Number(target.values[countedIn] ?? 0) + 1;
  if (!flow || !trigger || count > mostSwitches) return false;
  await startTurn(world, change, { flow, start: { trigger, values: { ...target.values, [countedIn]: count } } });
  return true;
}

function firstTrigger({ stepModels }: World, { steps }: FlowDraft): string | null {
  const first = steps.find(({ kind, disabled }) => !disabled && findModel(stepModels, kind)?.group === 'trigger');
  return first?.id ?? null;
}
