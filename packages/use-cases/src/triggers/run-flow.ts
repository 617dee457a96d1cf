// A program outside starts a flow in a conversation that is there, with values of its own.
import { findTrigger } from '@parley/engine';
import type { Variable } from '@parley/flow';
import type { Conversation, Workspace } from '@parley/helpdesk';
import { err, type Fault, fault, idFrom, type JsonObject, type JsonValue, ok, type Result } from '@parley/primitives';
import { liveFlow, type RunnableFlow } from '../session/runnable-flow';
import type { World } from '../world';
import { startInConversation } from './start-in-conversation';

export type RunRequest = {
  /** As the caller showed it, null for none. */
  readonly key: string | null;
  readonly flowId: string;
  /** Named by its id, or by whom it is with, then the newest one that fits. */
  readonly conversationId?: string | undefined;
  readonly contact?: { readonly id?: string | undefined; readonly email?: string | undefined } | undefined;
  /** Public key of the channel; omitted: any. */
  readonly channel?: string | undefined;
  readonly values: JsonObject;
  /** The same one again in the same conversation starts nothing. */
  readonly idempotencyKey: string | null;
};

export type FlowRun = { readonly id: string; readonly conversationId: string; readonly repeated: boolean };

const kind = 'api-called';
const looksThrough = 50;

export async function runFlow(world: World, request: RunRequest): Promise<Result<FlowRun, Fault>> {
  const workspace = await workspaceOf(world, request.key);
  if (!workspace) return err(fault('signed-out', 'Show an API key of the workspace as a bearer token.'));
  const workspaceId = workspace.id;
  const flow = await liveFlow(world, workspaceId, idFrom('flow', request.flowId));
  if (!flow) return err(fault('not-found', 'There is no published flow with this id that is switched on.'));
  const trigger = findTrigger(flow.document, world.stepModels, { kind, details: {} });
  if (trigger === null) return err(fault('invalid', 'This flow has no start step "Called by a program".'));
  const values = takenValues(world, flow, { trigger, given: request.values });
  if (!values.ok) return values;
  const conversation = await conversationOf(world, workspace, request);
  if (!conversation.ok) return conversation;
  const conversationId = conversation.value.id;
  const named = request.idempotencyKey ?? world.ids.next('effect');
  const key = `${kind}:${flow.flowId}:${conversationId}:${world.hashing.sha256(named).slice(0, 64)}`;
  const started = await startInConversation(world, {
    ...{ workspaceId, conversationId, flow, trigger, values: values.value, key },
  });
  switch (started.is) {
    case 'started':
    case 'again':
      return ok({ id: started.sessionId, conversationId, repeated: started.is === 'again' });
    case 'busy':
      return err(fault('conflict', 'Another flow is at work in this conversation. Try again when it has ended.'));
    case 'off':
      return err(fault('unavailable', 'The channel of this conversation is switched off.'));
    case 'gone':
      return err(noConversation);
  }
}

const noConversation = fault('not-found', 'There is no such conversation.', 'conversation');

/** The key names its workspace in front of the dot. */
async function workspaceOf(world: World, key: string | null): Promise<Workspace | null> {
  const at = key?.lastIndexOf('.') ?? -1;
  if (key === null || at < 0) return null;
  const workspace = await world.store.findWorkspaceByPublicKey(key.slice(0, at));
  const hash = world.hashing.sha256(key.slice(at + 1));
  return workspace?.apiKeys.some((known) => known.hash === hash) ? workspace : null;
}

async function conversationOf(
  world: World,
  { id: workspaceId }: Workspace,
  { conversationId, contact, channel }: RunRequest,
): Promise<Result<Conversation, Fault>> {
  if (conversationId !== undefined) {
    const found = await world.store.get('conversations', workspaceId, conversationId);
    return found ? ok(found) : err(noConversation);
  }
  const contactId = contact && (await contactOf(world, workspaceId, contact));
  if (!contactId)
    return err(fault('not-found', 'Nobody is known by this. Name a contact or a conversation.', 'contact'));
  const connection = channel === undefined ? null : await world.store.findConnectionByPublicKey(channel);
  if (channel !== undefined && connection?.workspaceId !== workspaceId)
    return err(fault('not-found', 'There is no channel with this key.', 'channel'));
  const known = await world.store.listConversationsOfContact(workspaceId, contactId, looksThrough);
  const found = known
    .filter(({ status, triage }) => (status === 'open' || status === 'closed') && !triage.spam)
    .filter(({ connectionId }) => connection === null || connectionId === connection.id)
    .sort((a, b) => b.lastMessageAt - a.lastMessageAt)[0];
  return found ? ok(found) : err(noConversation);
}

async function contactOf(
  world: World,
  workspaceId: Workspace['id'],
  { id, email }: NonNullable<RunRequest['contact']>,
): Promise<string | null> {
  if (id !== undefined) return (await world.store.get('contacts', workspaceId, id))?.id ?? null;
  const address = email?.trim().toLowerCase() ?? '';
  const identity = address === '' ? null : await world.store.findIdentity(workspaceId, 'email', '', address);
  return identity?.contactId ?? null;
}

/** Those the start step names, each of its type; the rest is not the flow's business. */
function takenValues(
  { stepModels }: World,
  { document }: RunnableFlow,
  { trigger, given }: { readonly trigger: string; readonly given: JsonObject },
): Result<JsonObject, Fault> {
  const step = document.steps.find(({ id }) => id === trigger);
  const wanted = (step && stepModels[step.kind]?.writes(step.options)) ?? [];
  const taken: Record<string, JsonValue> = {};
  for (const { variable, type } of wanted) {
    const value = Object.hasOwn(given, variable) ? given[variable] : undefined;
    if (value === undefined || value === null) continue;
    if (!fits(value, type)) return err(fault('invalid', `"${variable}" must be ${names[type]}.`, `values.${variable}`));
    taken[variable] = value;
  }
  return ok(taken);
}

const names: Readonly<Record<Variable['type'], string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date as text, such as 2027-01-31',
  list: 'a list',
  object: 'an object',
};

function fits(value: JsonValue, type: Variable['type']): boolean {
  if (type === 'list') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
  return typeof value === (type === 'number' || type === 'boolean' ? type : 'string');
}
