// Starts a flow in a conversation that is there already, because of something that is no message of the visitor's.
import type { OutboxRow } from '@parley/ports';
import type { ConversationId, JsonObject, WorkspaceId } from '@parley/primitives';
import { commitAgain, type Decision } from '../commit-again';
import { announce } from '../conversation/announce';
import { ConversationChange } from '../conversation/conversation-change';
import { laneOf } from '../conversation/lane-of';
import { nextOrder } from '../effects/next-order';
import { connectionById } from '../inbound/known-connection';
import type { RunnableFlow } from '../session/runnable-flow';
import { startTurn } from '../session/run-turn';
import type { World } from '../world';

export type Occurrence = {
  readonly workspaceId: WorkspaceId;
  readonly conversationId: ConversationId;
  readonly flow: RunnableFlow;
  readonly trigger: string;
  readonly values: JsonObject;
  /** Names the happening: it starts one session, however often it is told. */
  readonly key: string;
};

/**
 * `again`: it was started before. `busy`: another flow has the conversation. `off`: the channel is switched off.
 * `gone`: there is no conversation to speak in (any more).
 */
export type Started =
  | { readonly is: 'started' | 'again'; readonly sessionId: string }
  | { readonly is: 'busy' | 'off' | 'gone' };

/** The flow has the conversation while it runs; then whoever had it before has it again. */
export async function startInConversation(world: World, occurrence: Occurrence): Promise<Started> {
  const { workspaceId, conversationId } = occurrence;
  const stored = await world.store.get('conversations', workspaceId, conversationId);
  if (!stored) return { is: 'gone' };
  const { started, change } = await world.lanes.run(laneOf(stored), () =>
    commitAgain(world, () => decide(world, occurrence)),
  );
  if (change) announce(world, change);
  return started;
}

type Outcome = { readonly started: Started; readonly change: ConversationChange | null };

const nothing = (started: Started): Decision<Outcome> => ({ writes: [], result: { started, change: null } });

async function decide(world: World, occurrence: Occurrence): Promise<Decision<Outcome>> {
  const { workspaceId, conversationId, flow, trigger, values, key } = occurrence;
  const conversation = await world.store.get('conversations', workspaceId, conversationId);
  if (!conversation || !['open', 'closed'].includes(conversation.status) || conversation.triage.spam)
    return nothing({ is: 'gone' });
  const known = (await world.store.listEffects(workspaceId, conversationId)).find((row) => row.key === key);
  if (known) return nothing({ is: 'again', sessionId: known.sessionId ?? '' });
  const connection = await connectionById(world, workspaceId, conversation.connectionId);
  if (!connection?.enabled) return nothing({ is: 'off' });
  const { owner } = conversation;
  if (owner.kind === 'flow') return nothing({ is: 'busy' });
  const change = new ConversationChange(world, conversation);
  const heldBefore = { owner, waitingSince: conversation.triage.waitingSince };
  const record = await startTurn(world, change, { flow, start: { trigger, values }, heldBefore });
  change.write({ kind: 'add-effect', row: mark(world, change, { key, sessionId: record.id }) });
  return { writes: change.writes(), result: { started: { is: 'started', sessionId: record.id }, change } };
}

/** Nothing is left to do for it: it only remembers that this has happened. */
function mark(
  world: World,
  { conversation }: ConversationChange,
  { key, sessionId }: Pick<OutboxRow, 'key' | 'sessionId'>,
): OutboxRow {
  return {
    workspaceId: conversation.workspaceId,
    id: world.ids.next('effect'),
    key,
    lane: `started ${conversation.id}`,
    order: nextOrder(world.clock),
    sessionId,
    conversationId: conversation.id,
    effect: { kind: 'flow-started', stepId: null, data: {} },
    state: 'done',
    attempts: 0,
    dueAt: world.clock.now(),
    reason: null,
  };
}
