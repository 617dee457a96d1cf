// Performs an effect a step kind brought along and tells the session how it went.
import type { OutboxRow, PerformOutcome } from '@parley/ports';
import { commitAgain } from '../commit-again';
import { announce } from '../conversation/announce';
import { ConversationChange } from '../conversation/conversation-change';
import { giveToTeam } from '../conversation/give-to-team';
import { laneOf } from '../conversation/lane-of';
import { loadRunnable } from '../session/runnable-flow';
import { advanceTurn } from '../session/run-turn';
import type { World } from '../world';
import { createEffectTools } from './effect-tools';
import { settleEffect } from './settle-effect';

export async function performStepEffect(world: World, row: OutboxRow): Promise<void> {
  const outcome = await perform(world, row);
  const stored =
    row.conversationId === null ? null : await world.store.get('conversations', row.workspaceId, row.conversationId);
  const quiet = outcome.kind === 'done' && outcome.exit === undefined;
  if (quiet || stored === null) {
    await world.store.commit([settleEffect(row, settled(outcome))]);
    return;
  }
  const change = await world.lanes.run(laneOf(stored), () => commitAgain(world, () => decide(world, row, outcome)));
  if (change) announce(world, change);
}

async function perform(world: World, row: OutboxRow): Promise<PerformOutcome> {
  const performer = Object.hasOwn(world.performers, row.effect.kind) ? world.performers[row.effect.kind] : undefined;
  if (!performer) return { kind: 'failed', reason: `Nothing here can perform "${row.effect.kind}".` };
  return performer.perform(row.effect, createEffectTools(world, row));
}

function settled(outcome: PerformOutcome) {
  return outcome.kind === 'done'
    ? ({ state: 'done' } as const)
    : ({ state: 'failed', reason: outcome.reason } as const);
}

/** The session's next turn and the settled effect in one commit: fed back once, or not at all. */
async function decide(world: World, row: OutboxRow, outcome: PerformOutcome) {
  const { workspaceId, conversationId, sessionId } = row;
  const settle = settleEffect(row, settled(outcome));
  const conversation = conversationId && (await world.store.get('conversations', workspaceId, conversationId));
  if (!conversation) return { writes: [settle], result: null };
  const change = new ConversationChange(world, conversation);
  change.write(settle);
  const record = sessionId && (await world.store.get('sessions', workspaceId, sessionId));
  const owns = conversation.owner.kind === 'flow' && conversation.owner.sessionId === sessionId;
  if (outcome.kind === 'failed') {
    change.notice('effect-failed', { reason: outcome.reason.slice(0, 500) }, { note: true });
    // A flow that waits for what cannot be done would wait for ever.
    if (owns && record && record.state.stepId === row.effect.stepId && record.state.awaiting === null) {
      await giveToTeam(world, change, { why: `The flow could not go on: ${outcome.reason}`.slice(0, 500), tell: true });
    }
    return { writes: change.writes(), result: change };
  }
  const flow = record && (await loadRunnable(world, workspaceId, record));
  if (!record || !flow || record.state.status !== 'waiting') return { writes: change.writes(), result: change };
  const { exit = '', values = {} } = outcome;
  const step = row.effect.stepId === null ? {} : { step: row.effect.stepId };
  const happened = { kind: 'effect-done', exit, values, ...step } as const;
  await advanceTurn(world, change, { flow, record, happened, maySpeak: owns });
  return { writes: change.writes(), result: change };
}
