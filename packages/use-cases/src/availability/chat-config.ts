// What the widget needs to know before anything is clicked. Nothing is stored.
import type { Chatflow, ChatState, Connection, Contact, VisitFacts, Workspace } from '@parley/helpdesk';
import { err, fault, type Fault, type JsonObject, type MemberId, ok, type Result } from '@parley/primitives';
import { findVisitorConversation, type VisitorPass } from '../conversation/find-visitor-conversation';
import { connectionByKey } from '../inbound/known-connection';
import { flowOfConnection } from '../session/runnable-flow';
import { chatflowFor } from '../targeting/chatflow-for';
import type { World } from '../world';
import { availabilityOf } from './availability-of';
import { chatHeading, type HeadingFace } from './chat-heading';

export type ChatConfig = {
  /** `hidden`: switched off. */
  readonly state: ChatState | 'hidden';
  readonly workspace: { readonly name: string; readonly colour: string };
  readonly language: 'en' | 'sv';
  readonly members: readonly HeadingFace[];
  /** The chatflow this visit gets; null: none is meant for it, so the page offers no chat. */
  readonly chatflow: Chatflow | null;
  /** When the chat opens next, while it is outside its hours. */
  readonly returnAt: number | null;
  /** Whether we know who it is. */
  readonly known: boolean;
  /** Labels of theirs that some rule of this chat asks about. */
  readonly labelIds: readonly string[];
  /** The channel's own settings, as its schema reads them. */
  readonly settings: JsonObject;
};

export type ConfigAsked = {
  readonly kind: string;
  readonly publicKey: string;
  readonly facts: VisitFacts;
  /** One visit keeps its seed, so that its heading stays. */
  readonly seed: string;
  /** Of the visitor's own conversation, when there is one. */
  readonly pass?: VisitorPass | undefined;
};

export async function readChatConfig(world: World, asked: ConfigAsked): Promise<Result<ChatConfig, Fault>> {
  const found = await connectionByKey(world, asked.publicKey);
  const connection = found?.kind === asked.kind ? found : null;
  const workspace = connection && (await world.store.get('workspaces', connection.workspaceId, connection.workspaceId));
  if (!workspace) return err(fault('not-found', 'There is no chat with this key.'));
  return ok(await configOf(world, { connection, workspace }, asked));
}

type Place = { readonly connection: Connection; readonly workspace: Workspace };

/** Also for a connection that is not stored yet: the preview shows what would be. */
export async function configOf(
  world: World,
  { connection, workspace }: Place,
  { facts, seed, pass }: Pick<ConfigAsked, 'facts' | 'seed' | 'pass'>,
): Promise<ChatConfig> {
  const person = await knownPerson(world, connection, pass);
  const known = facts.known || person.known;
  const labelIds = person.known ? person.labelIds : facts.labelIds;
  const [chatflow, { state, opensAt }] = await Promise.all([
    chatflowFor(world, connection, { ...facts, known, labelIds }),
    availabilityOf(world, connection),
  ]);
  const flow = chatflow && (await flowOfConnection(world, { ...connection, flowId: chatflow.flowId }));
  const language = flow?.document.language ?? localeOf(connection.settings) ?? workspace.language;
  return {
    state: connection.enabled ? state : 'hidden',
    workspace: { name: workspace.name, colour: workspace.brand.colour },
    language: workspace.language,
    members: await chatHeading(world, connection, { ownerId: person.ownerId, seed, language }),
    chatflow,
    returnAt: state === 'offline' ? opensAt : null,
    known,
    labelIds,
    settings: connection.settings,
  };
}

type Person = { readonly known: boolean; readonly ownerId: MemberId | null; readonly labelIds: readonly string[] };

async function knownPerson(world: World, connection: Connection, pass: VisitorPass | undefined): Promise<Person> {
  const found = pass && (await findVisitorConversation(world, pass));
  if (!found?.ok || found.value.workspaceId !== connection.workspaceId || found.value.contactId === null) return nobody;
  const contact = await world.store.get('contacts', found.value.workspaceId, found.value.contactId);
  if (!contact) return nobody;
  return { known: true, ownerId: contact.ownerId, labelIds: await labelsAsked(world, connection, contact) };
}

const nobody: Person = { known: false, ownerId: null, labelIds: [] };

/** Nothing is looked up, and nothing told, unless a rule asks. */
async function labelsAsked(world: World, { chatflows }: Connection, { workspaceId, id }: Contact): Promise<string[]> {
  const rules = chatflows.flatMap(({ targeting }) => targeting.visitor);
  const asked = new Set<string>(rules.flatMap((rule) => (rule.kind === 'label' ? rule.any : [])));
  if (asked.size === 0) return [];
  const rows = await world.store.listConversationsOfContact(workspaceId, id, 100);
  return [...new Set(rows.flatMap(({ triage }) => triage.labelIds).filter((label) => asked.has(label)))];
}

function localeOf(settings: JsonObject): string | null {
  return typeof settings.locale === 'string' ? settings.locale : null;
}
