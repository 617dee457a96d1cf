// A member gives a conversation back to its flow: where it rested, asked again, or at a step of their choice.
import { variablesOf } from '@parley/engine';
import type { Conversation } from '@parley/helpdesk';
import type { SessionRecord } from '@parley/ports';
import { err, fault, type Fault, idFrom, ok, type Result, type WorkspaceId } from '@parley/primitives';
import { commitAgain, type Decision } from '../commit-again';
import { loadRunnable, type RunnableFlow } from '../session/runnable-flow';
import { parkedUntil } from '../session/fire-due-timers';
import { advanceTurn, startTurn } from '../session/run-turn';
import type { World } from '../world';
import { announce } from './announce';
import { ConversationChange } from './conversation-change';
import { laneOf } from './lane-of';

export type HandBack = {
  readonly workspaceId: WorkspaceId;
  readonly conversationId: string;
  /** Where the flow goes on; omitted: where it rests. Needed where the flow has ended. */
  readonly stepId?: string | undefined;
  /** Whose doing it is. */
  readonly by?: string;
};

export async function handBack(world: World, which: HandBack): Promise<Result<void, Fault>> {
  const stored = await world.store.get('conversations', which.workspaceId, which.conversationId);
  if (!stored) return err(fault('not-found', 'This conversation does not exist any more.'));
  const decided = await world.lanes.run(laneOf(stored), () => commitAgain(world, () => decide(world, which)));
  if (!decided.ok) return decided;
  announce(world, decided.value, which.by ?? null);
  world.wake();
  return ok(undefined);
}

const nobodyWaits = fault('invalid', 'No flow is waiting in this conversation, so it cannot be handed back.');
const noSuchStep = fault('invalid', 'The flow of this conversation has no such step to go on at.', 'stepId');

type Decided = Result<ConversationChange, Fault>;
const refused = (error: Fault): Decision<Decided> => ({ writes: [], result: err(error) });

async function decide(world: World, { workspaceId, conversationId, stepId }: HandBack): Promise<Decision<Decided>> {
  const conversation = await world.store.get('conversations', workspaceId, conversationId);
  const sessionId = conversation?.sessionId ?? null;
  const record = sessionId && (await world.store.get('sessions', workspaceId, sessionId));
  const flow = record && (await loadRunnable(world, workspaceId, record));
  if (!conversation || !record || !flow) return refused(nobodyWaits);
  if (stepId !== undefined && !flow.runner.steps.has(stepId)) return refused(noSuchStep);
  const waits = record.state.status === 'waiting';
  if (!waits && stepId === undefined) return refused(nobodyWaits);
  const change = new ConversationChange(world, conversation);
  takeUp(change);
  const given = { conversation, record, flow, stepId };
  if (waits) await goOn(world, change, given);
  else await beginAgain(world, change, given);
  return { writes: change.writes(), result: ok(change) };
}

/** What is closed or put aside comes back to the desk: the flow speaks in it again. */
function takeUp(change: ConversationChange): void {
  const { status, triage } = change.conversation;
  const open = status === 'closed' ? 'open' : status;
  change.set({ status: open, triage: { ...triage, closed: null, snooze: null } });
}

type Given = {
  readonly conversation: Conversation;
  readonly record: SessionRecord;
  readonly flow: RunnableFlow;
  readonly stepId: string | undefined;
};

async function goOn(world: World, change: ConversationChange, { record, flow, stepId }: Given): Promise<void> {
  const parked = (await world.store.listTimers(record.workspaceId, record.id)).filter(
    ({ dueAt }) => dueAt === parkedUntil,
  );
  // Before the turn, which may cancel them.
  change.write(...parked.map((row) => ({ kind: 'set-timer', row: { ...row, dueAt: change.at } }) as const));
  change.own({ kind: 'flow', sessionId: idFrom('session', record.id) }, null);
  // A question that was asked long ago is asked again, so that the visitor knows what is waited for.
  const { awaiting, stepId: restsAt } = record.state;
  const asked = awaiting !== null && restsAt !== null && flow.runner.steps.has(restsAt) ? restsAt : null;
  const step = stepId ?? asked;
  const happened = step === null ? ({ kind: 'resumed' } as const) : ({ kind: 'moved', step } as const);
  await advanceTurn(world, change, { flow, record, happened, maySpeak: true });
}

/** A flow that has ended begins anew at the chosen step and knows what it knew. */
async function beginAgain(world: World, change: ConversationChange, { record, flow, stepId }: Given): Promise<void> {
  const [start] = await world.store.listEvents(record.workspaceId, record.id);
  const trigger = start?.event.kind === 'started' ? start.event.trigger : '';
  const values = variablesOf(record.state);
  await startTurn(world, change, { flow, start: { trigger, values, ...(stepId !== undefined && { step: stepId }) } });
}
