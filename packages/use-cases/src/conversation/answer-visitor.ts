// What our side does about a visitor's message: the flow that waits for it goes on, or the team gets it.
import { findTrigger, readReply } from '@parley/engine';
import type { Reply } from '@parley/messages';
import type { JsonObject, MemberId } from '@parley/primitives';
import { flowSpeaksNow } from '../availability/flow-speaks-now';
import { rosterOf } from '../availability/roster';
import { connectionById } from '../inbound/known-connection';
import { flowOfConnection, loadRunnable, type RunnableFlow } from '../session/runnable-flow';
import { advanceTurn, startTurn } from '../session/run-turn';
import { asBegun } from '../targeting/chatflow-for';
import { askForTicket } from '../tickets/ask-for-ticket';
import { tellTicket } from '../tickets/follow-conversation';
import type { World } from '../world';
import type { ConversationChange } from './conversation-change';
import { giveToTeam } from './give-to-team';
import { forgetHeld, holdReply } from './hold-reply';
import { startOnButton } from './start-on-button';

/** The message itself is in `change` already. `opens`: it is the first of this conversation and no session runs yet. */
export type Spoken = { readonly reply: Reply; readonly text: string; readonly opens: boolean };

/** `whole`: the visitor has said what they wanted to say; nothing more is waited for. */
type Told = Spoken & { readonly whole?: true };

export async function answerVisitor(world: World, change: ConversationChange, spoken: Spoken): Promise<void> {
  await answer(world, change, spoken);
  if (change.begins) await askForTicket(world, change);
  else await tellTicket(world, change, 'visitorReplies');
}

/** After the pause: the messages of one breath as one. */
export async function answerWhole(world: World, change: ConversationChange, spoken: Spoken): Promise<void> {
  await answer(world, change, { ...spoken, whole: true });
}

async function answer(world: World, change: ConversationChange, told: Told): Promise<void> {
  const { owner, hearing } = change.conversation;
  const spoken = { ...told, opens: told.opens || (hearing?.opens === true && owner.kind !== 'member') };
  const { reply, text } = spoken;
  if (reply.kind === 'choice' && (await startOnButton(world, change, { payload: reply.choiceId, text }))) return;
  if (spoken.opens) return openUp(world, change, spoken);
  if (owner.kind === 'member' && (await hasLeft(world, change, owner.memberId)))
    return giveToTeam(world, change, { why: 'Its owner left the team.', tell: false });
  // A person has it, or will: the flow keeps silent until it is handed back.
  if (owner.kind !== 'flow') return;
  const { workspaceId } = change.conversation;
  const record = await world.store.get('sessions', workspaceId, owner.sessionId);
  if (record?.state.status !== 'waiting') return giveToTeam(world, change, { why: 'The flow had ended.', tell: false });
  const flow = await loadRunnable(world, workspaceId, record);
  if (flow === null) return giveToTeam(world, change, { why: 'The flow is not there any more.', tell: true });
  const workspace = await world.store.get('workspaces', workspaceId, workspaceId);
  const zone = workspace ? { timeZone: workspace.timeZone } : {};
  const said = { reply: spoken.reply, locale: record.locale, at: change.at, ...zone };
  const happened = readReply({ document: flow.document, stepModels: world.stepModels }, record.state, said);
  if (happened === null) return;
  const whole = spoken.whole === true || happened.kind === 'interrupted';
  if (!whole && holdReply(change, spoken, flow.document)) return;
  forgetHeld(change);
  await advanceTurn(world, change, { flow, record, happened, maySpeak: true });
}

/** What was closed when its owner left is theirs until somebody writes in it again. */
async function hasLeft(world: World, { conversation }: ConversationChange, memberId: MemberId): Promise<boolean> {
  const { members } = await rosterOf(world, conversation.workspaceId);
  return members.some(({ id, removedAt }) => id === memberId && removedAt !== null);
}

async function openUp(world: World, change: ConversationChange, spoken: Told): Promise<void> {
  const { text } = spoken;
  const { ref } = change.conversation;
  const details: JsonObject = { text, ...(ref !== null && { ref }) };
  const opening = { occasion: 'message-received', details, values: { message: text } };
  const found = await flowFor(world, change, opening);
  if (found && spoken.whole !== true && holdReply(change, spoken, found.flow.document)) return;
  forgetHeld(change);
  if (found) await begin(world, change, { ...found, values: opening.values });
  else await giveToTeam(world, change, { why: null, tell: false });
}

export type Opening = { readonly occasion: string; readonly details: JsonObject; readonly values: JsonObject };

/** Starts the flow of the link one came by, else the connection's own, if it has a trigger for this; false when it has none. */
export async function startOn(world: World, change: ConversationChange, opening: Opening): Promise<boolean> {
  const found = await flowFor(world, change, opening);
  if (found) await begin(world, change, { ...found, values: opening.values });
  return found !== null;
}

type Found = { readonly flow: RunnableFlow; readonly trigger: string };

async function begin(
  world: World,
  change: ConversationChange,
  { flow, trigger, values }: Found & Pick<Opening, 'values'>,
): Promise<void> {
  change.set({ ref: null });
  await startTurn(world, change, { flow, start: { trigger, values } });
}

async function flowFor(
  world: World,
  change: ConversationChange,
  { occasion, details }: Opening,
): Promise<Found | null> {
  const { workspaceId, connectionId, ref } = change.conversation;
  const stored = await connectionById(world, workspaceId, connectionId);
  const connection = stored && asBegun(stored, change.conversation);
  if (!stored || !(await flowSpeaksNow(world, stored))) return null;
  const flow = connection && (await flowOfConnection(world, connection, ref));
  const trigger = flow && findTrigger(flow.document, world.stepModels, { kind: occasion, details });
  return flow && trigger ? { flow, trigger } : null;
}
