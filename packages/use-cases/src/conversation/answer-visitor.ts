// What our side does about a visitor's message: the flow that waits for it goes on, or the team gets it.
import { findTrigger, readReply } from '@parley/engine';
import type { Reply } from '@parley/messages';
import type { JsonObject } from '@parley/primitives';
import { flowSpeaksNow } from '../availability/flow-speaks-now';
import { connectionById } from '../inbound/known-connection';
import { flowOfConnection, loadRunnable } from '../session/runnable-flow';
import { advanceTurn, startTurn } from '../session/run-turn';
import { asBegun } from '../targeting/chatflow-for';
import { askForTicket } from '../tickets/ask-for-ticket';
import { tellTicket } from '../tickets/follow-conversation';
import type { World } from '../world';
import type { ConversationChange } from './conversation-change';
import { giveToTeam } from './give-to-team';

/** The message itself is in `change` already. `opens`: it is the first of this conversation and no session runs yet. */
export type Spoken = { readonly reply: Reply; readonly text: string; readonly opens: boolean };

export async function answerVisitor(world: World, change: ConversationChange, spoken: Spoken): Promise<void> {
  await answer(world, change, spoken);
  if (change.begins) await askForTicket(world, change);
  else await tellTicket(world, change, 'visitorReplies');
}

async function answer(world: World, change: ConversationChange, spoken: Spoken): Promise<void> {
  const { owner } = change.conversation;
  if (spoken.opens) return openUp(world, change, spoken);
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
  if (happened !== null) await advanceTurn(world, change, { flow, record, happened, maySpeak: true });
}

async function openUp(world: World, change: ConversationChange, { text }: Spoken): Promise<void> {
  const { ref } = change.conversation;
  const details: JsonObject = { text, ...(ref !== null && { ref }) };
  const started = await startOn(world, change, { occasion: 'message-received', details, values: { message: text } });
  if (!started) await giveToTeam(world, change, { why: null, tell: false });
}

export type Opening = { readonly occasion: string; readonly details: JsonObject; readonly values: JsonObject };

/** Starts the flow of the link one came by, else the connection's own, if it has a trigger for this; false when it has none. */
export async function startOn(
  world: World,
  change: ConversationChange,
  { occasion, details, values }: Opening,
): Promise<boolean> {
  const { workspaceId, connectionId, ref } = change.conversation;
  const stored = await connectionById(world, workspaceId, connectionId);
  const connection = stored && asBegun(stored, change.conversation);
  if (!stored || !(await flowSpeaksNow(world, stored))) return false;
  const flow = connection && (await flowOfConnection(world, connection, ref));
  const trigger = flow && findTrigger(flow.document, world.stepModels, { kind: occasion, details });
  if (!flow || !trigger) return false;
  change.set({ ref: null });
  await startTurn(world, change, { flow, start: { trigger, values } });
  return true;
}
