// One turn of a session as writes: its new state, the event for replay, messages, effects and timers, all in one commit.
import {
  advanceSession,
  type Effect,
  outsideLinks,
  type SessionEvent,
  startSession,
  type StartEvent,
  type Turn,
} from '@parley/engine';
import { findModel } from '@parley/flow';
import { messagePartSchema } from '@parley/messages';
import type { Held, SessionRecord } from '@parley/ports';
import { z } from 'zod';
import { giveToTeam } from '../conversation/give-to-team';
import type { ConversationChange } from '../conversation/conversation-change';
import { isFetched } from '../conversation/is-fetched';
import { outsideAddress } from '../outside/outside-address';
import { connectionById } from '../inbound/known-connection';
import type { World } from '../world';
import { happeningIn } from './happening';
import type { RunnableFlow } from './runnable-flow';

export type Start = Pick<StartEvent, 'trigger' | 'values' | 'step'>;
type WithoutHappening<T> = T extends unknown ? Omit<T, 'at' | 'world'> : never;
/** What happened, still without its time and world. */
export type Happened = WithoutHappening<Exclude<SessionEvent, StartEvent>>;

type Input = {
  readonly flow: RunnableFlow;
  readonly record: SessionRecord;
  /** False when somebody else owns the conversation by now: what the flow would say becomes a note. */
  readonly maySpeak: boolean;
};

/** Starts a session that owns the conversation. */
export async function startTurn(
  world: World,
  change: ConversationChange,
  { flow, start, heldBefore = null }: { flow: RunnableFlow; start: Start; heldBefore?: Held | null },
) {
  const { conversation } = change;
  const id = world.ids.next('session');
  change.own({ kind: 'flow', sessionId: id }, null);
  change.set({ sessionId: id });
  const happening = await happeningIn(world, conversation);
  const inUse = { document: flow.document, stepModels: world.stepModels };
  const { workspaceId } = conversation;
  const links = outsideLinks(inUse, (step) => outsideAddress(world, { workspaceId, sessionId: id, step, round: 0 }));
  const event: StartEvent = {
    ...happening,
    kind: 'started',
    ...start,
    values: { ...start.values, ...links },
    locale: conversation.locale,
    seed: world.hashing.seed(),
  };
  const turn = startSession(flow.runner, event);
  const record: SessionRecord = {
    workspaceId: conversation.workspaceId,
    revision: 0,
    id,
    conversationId: conversation.id,
    submissionId: null,
    flowId: flow.flowId,
    version: flow.version,
    locale: conversation.locale,
    heldBefore,
    state: turn.session,
    createdAt: change.at,
  };
  return store(world, change, { flow, record, maySpeak: true, turn, event });
}

/** Tells a session what happened. */
export async function advanceTurn(
  world: World,
  change: ConversationChange,
  input: Input & { readonly happened: Happened },
) {
  const event: SessionEvent = { ...(await happeningIn(world, change.conversation)), ...input.happened };
  const turn = advanceSession(input.flow.runner, input.record.state, event);
  keepRating(world, change, { ...input, event });
  const { workspaceId, connectionId } = change.conversation;
  const connection = await connectionById(world, workspaceId, connectionId);
  // Nothing is said on a channel that is switched off; the team sees what would have been (R11).
  const maySpeak = input.maySpeak && connection?.enabled === true;
  return store(world, change, { ...input, maySpeak, turn, event });
}

/** What the visitor thinks of us is kept with the conversation, for the reports. */
function keepRating(
  world: World,
  change: ConversationChange,
  { flow, record, event }: Input & { readonly event: SessionEvent },
): void {
  const step = flow.document.steps.find(({ id }) => id === record.state.stepId);
  const rating = step && findModel(world.stepModels, step.kind)?.rating(step.options);
  if (!rating || event.kind !== 'answered' || typeof event.value !== 'number') return;
  const { triage } = change.conversation;
  change.set({ triage: { ...triage, rating: { value: event.value, of: rating.of, at: change.at } } });
}

type Taken = Input & { readonly turn: Turn; readonly event: SessionEvent };

async function store(world: World, change: ConversationChange, { turn, event, ...input }: Taken) {
  const { workspaceId, id, revision } = input.record;
  const row: SessionRecord = { ...input.record, revision: revision + 1, state: turn.session };
  change.write(
    { kind: 'put', table: 'sessions', row },
    { kind: 'add-event', row: { workspaceId, sessionId: id, revision: turn.session.revision, event } },
  );
  turn.effects.forEach((effect, index) => applyEffect(change, { ...input, record: row }, { effect, index }));
  if (turn.session.status === 'waiting') return row;
  change.write({ kind: 'drop-timers', workspaceId, sessionId: id });
  await letGo(world, change, row);
  return row;
}

function applyEffect(
  change: ConversationChange,
  input: Input,
  { effect, index }: { effect: Effect; index: number },
): void {
  const { workspaceId, id: sessionId, state } = input.record;
  const key = `${sessionId}:${state.revision}:${index}`;
  switch (effect.kind) {
    case 'send-message':
      return speak(change, input, { effect, key });
    case 'show-typing':
      return showTyping(change, input, { effect, key });
    case 'start-timer': {
      const { timer, at } = timerData.parse(effect.data);
      return change.write({ kind: 'set-timer', row: { workspaceId, sessionId, timer, dueAt: at } });
    }
    case 'cancel-timer': {
      const { timer } = timerNameData.parse(effect.data);
      return change.write({ kind: 'drop-timer', workspaceId, sessionId, timer, must: false });
    }
    case 'report-problem':
      return report(change, effect);
    default:
      return change.addEffect({ key, sessionId, effect });
  }
}

function speak(
  change: ConversationChange,
  { flow, maySpeak }: Input,
  { effect, key }: { effect: Effect; key: string },
): void {
  const { parts } = messageData.parse(effect.data);
  change.say({ parts, author: { kind: 'flow', flowId: flow.flowId }, note: !maySpeak }, key);
}

/** Shown at once where our stored messages are read, else in its turn among what is delivered. */
function showTyping(
  change: ConversationChange,
  { maySpeak, record }: Input,
  { effect, key }: { effect: Effect; key: string },
): void {
  if (!maySpeak) return;
  if (isFetched(change.conversation)) change.typingMs = typingData.parse(effect.data).ms;
  else change.addEffect({ key, sessionId: record.id, effect });
}

function report(change: ConversationChange, { data }: Effect): void {
  const values = { reason: reasonOf(data['message'] ?? data['code']).slice(0, 500) };
  change.notice('flow-problem', values, { note: true });
}

/** A session that is over gives the conversation to the team; one nobody has written in stays out of every inbox. */
async function letGo(world: World, change: ConversationChange, record: SessionRecord): Promise<void> {
  const { id, state, heldBefore } = record;
  const { owner, status } = change.conversation;
  // A person has it, or another session of a flow it went on to.
  if (owner.kind !== 'flow' || owner.sessionId !== id) return;
  if (heldBefore && heldBefore.owner.kind !== 'flow') return giveBack(change, heldBefore);
  if (state.status === 'failed') {
    await giveToTeam(world, change, { why: 'The flow could not go on.', tell: true });
  } else if (status !== 'draft') {
    await giveToTeam(world, change, { why: 'The flow had ended.', tell: false });
  }
}

/** The visitor did not call for it, so nobody has to answer them because of it. */
function giveBack(change: ConversationChange, { owner, waitingSince }: Held): void {
  change.own(owner, change.conversation.assignedWhy);
  change.set({ triage: { ...change.conversation.triage, waitingSince } });
}

const timerNameData = z.object({ timer: z.string() });
const timerData = z.object({ timer: z.string(), at: z.number().int() });
const typingData = z.object({ ms: z.number().int().positive() });
const messageData = z.object({ parts: z.array(messagePartSchema).max(50) });

function reasonOf(told: unknown): string {
  return typeof told === 'string' ? told : '';
}
