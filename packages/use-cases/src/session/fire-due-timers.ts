// Wakes the sessions whose time has come. The timer goes in the same commit as the turn, so it fires once.
import type { Conversation } from '@parley/helpdesk';
import type { SessionRecord, TimerRow } from '@parley/ports';
import { commitAgain } from '../commit-again';
import { announce } from '../conversation/announce';
import { ConversationChange } from '../conversation/conversation-change';
import { laneOf } from '../conversation/lane-of';
import { connectionById } from '../inbound/known-connection';
import type { World } from '../world';
import { agentJoined } from './own-timers';
import { loadRunnable, type RunnableFlow } from './runnable-flow';
import { advanceTurn } from './run-turn';

/** A timer that came due while a person had the conversation waits here until it is handed back. */
export const parkedUntil = 8_640_000_000_000_000;

const askAgainAfter = 5 * 60_000;

/** Gives back how many were due. */
export async function fireDueTimers(world: World, limit = 200): Promise<number> {
  const timers = await world.store.findDueTimers(world.clock.now(), limit);
  await Promise.all(timers.map((timer) => fire(world, timer)));
  return timers.length;
}

async function fire(world: World, timer: TimerRow): Promise<void> {
  try {
    const record = await world.store.get('sessions', timer.workspaceId, timer.sessionId);
    const conversation =
      record?.conversationId && (await world.store.get('conversations', timer.workspaceId, record.conversationId));
    if (!conversation) return void (await world.store.commit([dropped(timer, false)]));
    const change = await world.lanes.run(laneOf(conversation), () => commitAgain(world, () => decide(world, timer)));
    if (change) announce(world, change);
  } catch (error) {
    world.log.error('A timer broke', error);
    await world.store.commit([{ kind: 'set-timer', row: { ...timer, dueAt: world.clock.now() + 60_000 } }]);
  }
}

const nothing = { writes: [], result: null };

async function decide(world: World, timer: TimerRow) {
  const { workspaceId, sessionId } = timer;
  const now = world.clock.now();
  const waiting = await world.store.listTimers(workspaceId, sessionId);
  // Cancelled or fired meanwhile
  if (!waiting.some((row) => row.timer === timer.timer && row.dueAt <= now)) return nothing;
  const record = await world.store.get('sessions', workspaceId, sessionId);
  const conversation =
    record?.conversationId && (await world.store.get('conversations', workspaceId, record.conversationId));
  const flow = record && (await loadRunnable(world, workspaceId, record));
  if (!record || !conversation || !flow) return { writes: [dropped(timer, false)], result: null };
  const connection = await connectionById(world, workspaceId, conversation.connectionId);
  if (!connection) return { writes: [dropped(timer, false)], result: null };
  // Nobody is spoken to on a channel that is switched off; it is asked again until it is on (R11).
  if (!connection.enabled) return { writes: [put({ ...timer, dueAt: now + askAgainAfter })], result: null };
  if (timer.timer === agentJoined) return tellJoined(world, timer, { record, conversation, flow });
  const { owner } = conversation;
  if (owner.kind !== 'flow' || owner.sessionId !== sessionId) {
    return { writes: [put({ ...timer, dueAt: parkedUntil })], result: null };
  }
  const change = new ConversationChange(world, conversation);
  change.write(dropped(timer, true));
  await advanceTurn(world, change, {
    flow,
    record,
    happened: { kind: 'timer-due', timer: timer.timer },
    maySpeak: true,
  });
  return { writes: change.writes(), result: change };
}

type Stood = { readonly record: SessionRecord; readonly conversation: Conversation; readonly flow: RunnableFlow };

/** What the flow's watcher says then is meant to be said beside whoever has come. */
async function tellJoined(world: World, timer: TimerRow, { record, conversation, flow }: Stood) {
  const watched = flow.runner.hears.has('agent-joined') && record.state.status === 'waiting';
  if (!watched || conversation.owner.kind !== 'member') return { writes: [dropped(timer, false)], result: null };
  const change = new ConversationChange(world, conversation);
  change.write(dropped(timer, true));
  await advanceTurn(world, change, { flow, record, happened: { kind: 'agent-joined' }, maySpeak: true });
  return { writes: change.writes(), result: change };
}

function put(row: TimerRow) {
  return { kind: 'set-timer', row } as const;
}

function dropped({ workspaceId, sessionId, timer }: TimerRow, must: boolean) {
  return { kind: 'drop-timer', workspaceId, sessionId, timer, must } as const;
}
