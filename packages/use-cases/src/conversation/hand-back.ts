// A member gives a conversation back to its flow, which goes on where it rested.
import { err, fault, type Fault, idFrom, ok, type Result, type WorkspaceId } from '@parley/primitives';
import { commitAgain } from '../commit-again';
import { loadRunnable } from '../session/runnable-flow';
import { parkedUntil } from '../session/fire-due-timers';
import { advanceTurn } from '../session/run-turn';
import type { World } from '../world';
import { announce } from './announce';
import { ConversationChange } from './conversation-change';
import { laneOf } from './lane-of';

type Which = { readonly workspaceId: WorkspaceId; readonly conversationId: string };

export async function handBack(world: World, { workspaceId, conversationId }: Which): Promise<Result<void, Fault>> {
  const stored = await world.store.get('conversations', workspaceId, conversationId);
  if (!stored) return err(fault('not-found', 'This conversation does not exist any more.'));
  const change = await world.lanes.run(laneOf(stored), () =>
    commitAgain(world, () => decide(world, { workspaceId, conversationId })),
  );
  if (!change) return err(fault('invalid', 'No flow is waiting in this conversation, so it cannot be handed back.'));
  announce(world, change);
  world.wake();
  return ok(undefined);
}

async function decide(world: World, { workspaceId, conversationId }: Which) {
  const conversation = await world.store.get('conversations', workspaceId, conversationId);
  const sessionId = conversation?.sessionId ?? null;
  const record = sessionId && (await world.store.get('sessions', workspaceId, sessionId));
  const flow = record && (await loadRunnable(world, workspaceId, record));
  if (!conversation || !record || !flow || record.state.status !== 'waiting') return { writes: [], result: null };
  const change = new ConversationChange(world, conversation);
  if (conversation.owner.kind === 'flow') return { writes: change.writes(), result: change };
  const parked = (await world.store.listTimers(workspaceId, record.id)).filter(({ dueAt }) => dueAt === parkedUntil);
  // Before the turn, which may cancel them.
  change.write(...parked.map((row) => ({ kind: 'set-timer', row: { ...row, dueAt: change.at } }) as const));
  change.own({ kind: 'flow', sessionId: idFrom('session', record.id) }, null);
  await advanceTurn(world, change, { flow, record, happened: { kind: 'resumed' }, maySpeak: true });
  return { writes: change.writes(), result: change };
}
