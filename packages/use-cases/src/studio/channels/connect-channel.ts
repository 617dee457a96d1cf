// Connecting a channel: inbox, connection and its first flow are stored together or not at all (R5, R6, R9, R86).
import {
  type Availability,
  availabilitySchema,
  type Connection,
  mayConnect,
  noTicketing,
  type Routing,
} from '@parley/helpdesk';
import type { ChannelKind } from '@parley/messages';
import type { FlowRecord, Write } from '@parley/ports';
import { err, type Fault, fault, idFrom, type JsonObject, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { entitlementsOf } from '../../availability/workspace-of';
import { type Actor, audited, invalid, notFound } from '../actor';
import { newFlow } from '../flows/edit-flow';
import { publishWrites } from '../flows/publish-flow';
import { checkHours } from './check-hours';
import { checkRule } from './check-rule';
import { connectionFace, type ConnectionView, connectionView } from './connection-view';
import { defaultFlow } from './default-flow';
import { newInbox } from './inboxes';

export type ConnectInput = {
  readonly inboxId?: string | undefined;
  readonly newInboxName?: string | undefined;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly settings: JsonObject;
  readonly secrets?: JsonObject | undefined;
  /** Omitted: the channel's own first flow, if it has one. Null: people answer right away. */
  readonly flowId?: string | null | undefined;
  readonly routing?: Routing | undefined;
  readonly availability?: Availability | undefined;
  /** Of the wizard's run: finishing twice gives back what the first time made (R9). */
  readonly key?: string | undefined;
};

export async function connectChannel(
  world: World,
  actor: Actor,
  input: ConnectInput,
): Promise<Result<ConnectionView, Fault>> {
  const id = input.key === undefined ? world.ids.next('connection') : idOfKey(world, actor, input.key);
  const made = input.key === undefined ? null : await world.store.get('connections', actor.workspaceId, id);
  if (made) return ok(connectionView(world, made));
  const model = world.channelModels[input.kind];
  if (!mayConnect(input.kind, await entitlementsOf(world, actor.workspaceId))) return notEntitled;
  if (!model) return invalid(`Channels of the kind "${input.kind}" can not be connected in this version.`, 'kind');
  const settings = model.parseSettings(input.settings);
  if (!settings.ok) return invalid(settings.message, `settings.${settings.field}`);
  const secrets = model.parseSecrets(input.secrets ?? {});
  if (!secrets.ok) return invalid(secrets.message, `secrets.${secrets.field}`);
  const routing = await checkRule(world, actor, { next: input.routing, before: null });
  if (!routing.ok) return routing;
  const availability = input.availability ?? availabilitySchema.parse({});
  const hours = checkHours(availability);
  if (!hours.ok) return hours;
  const place = await findPlace(world, actor, input);
  if (!place.ok) return place;
  const flow = await findFlow(world, actor, input);
  if (!flow.ok) return flow;
  const row: Connection = {
    workspaceId: actor.workspaceId,
    revision: 1,
    id,
    inboxId: idFrom('inbox', place.value.inboxId),
    kind: input.kind,
    name: input.name,
    enabled: true,
    publicKey: world.hashing.token(),
    accountId: model.accountId(settings.value),
    settings: settings.value,
    secrets: Object.keys(secrets.value).length > 0 ? world.vault.seal(JSON.stringify(secrets.value)) : null,
    flowId: flow.value.flowId === null ? null : idFrom('flow', flow.value.flowId),
    refFlows: [],
    chatflows: [],
    edition: 1,
    routing: routing.value,
    ticketing: noTicketing,
    availability,
    lastInboundAt: null,
    trouble: null,
    createdAt: world.clock.now(),
  };
  const taken = row.accountId === null ? null : await world.store.findConnectionByAccount(row.kind, row.accountId);
  if (taken) return accountTaken;
  const stored = await world.store.commit([
    ...place.value.writes,
    ...flow.value.writes,
    { kind: 'put', table: 'connections', row },
    audited(world, actor, 'channel.connect', row.id),
  ]);
  if (!stored.ok) return afterConflict(world, actor, { id, key: input.key });
  world.bus.publish({ topic: 'connection', workspaceId: actor.workspaceId, id: row.id });
  return ok(connectionView(world, await configured(world, row)));
}

const accountTaken = err(
  fault(
    'conflict',
    'This account is connected already, here or in another workspace. Disconnect it there first, then connect it here.',
    'settings',
  ),
);

const notEntitled = err(fault('forbidden', 'This kind of channel is not part of this workspace’s plan.', 'kind'));

/** One run of the wizard makes one channel: its id follows from the run's key. */
function idOfKey(world: World, { workspaceId }: Actor, key: string): Connection['id'] {
  return idFrom('connection', `conn_${world.hashing.sha256(`${workspaceId} ${key}`)}`);
}

/** Either the other press of the same button was first, or somebody has connected the account meanwhile. */
async function afterConflict(
  world: World,
  { workspaceId }: Actor,
  { id, key }: { readonly id: string; readonly key: string | undefined },
): Promise<Result<ConnectionView, Fault>> {
  const made = key === undefined ? null : await world.store.get('connections', workspaceId, id);
  return made ? ok(connectionView(world, made)) : accountTaken;
}

type Placing = { readonly inboxId: string; readonly writes: readonly Write[] };

async function findPlace(
  world: World,
  actor: Actor,
  { inboxId, newInboxName }: ConnectInput,
): Promise<Result<Placing, Fault>> {
  if (newInboxName !== undefined) {
    const row = newInbox(world, actor, newInboxName);
    return ok({ inboxId: row.id, writes: [{ kind: 'put', table: 'inboxes', row }] });
  }
  if (inboxId === undefined) return invalid('Choose the inbox this channel belongs to.', 'inboxId');
  const inbox = await world.store.get('inboxes', actor.workspaceId, inboxId);
  return inbox ? ok({ inboxId: inbox.id, writes: [] }) : notFound('inbox');
}

type FirstFlow = { readonly flowId: string | null; readonly writes: readonly Write[] };

async function findFlow(
  world: World,
  actor: Actor,
  { flowId, kind, name, settings }: ConnectInput,
): Promise<Result<FirstFlow, Fault>> {
  if (flowId === null) return ok({ flowId: null, writes: [] });
  if (flowId !== undefined) {
    const flow = await world.store.get('flows', actor.workspaceId, flowId);
    return flow ? ok({ flowId, writes: [] }) : notFound('flow');
  }
  const draft = await defaultFlow(world, actor, { kind, name, settings });
  if (!draft.ok) return draft;
  if (draft.value === null) return ok({ flowId: null, writes: [] });
  const flow: FlowRecord = newFlow(world, actor, draft.value);
  const { writes } = publishWrites(world, actor, { flow, note: '' });
  return ok({ flowId: flow.id, writes: [{ kind: 'put', table: 'flows', row: flow }, ...writes] });
}

/** Tells the provider (greeting, get started ...); trouble is kept on the row for the admin to see. */
export async function configured(world: World, row: Connection): Promise<Connection> {
  const configure = world.channelRuntimes[row.kind]?.configure;
  if (!configure || !row.enabled) return row;
  const trouble = await configure(connectionFace(world, row), world.channelTools);
  if (trouble === row.trouble) return row;
  const next = { ...row, trouble, revision: row.revision + 1 };
  const stored = await world.store.commit([{ kind: 'put', table: 'connections', row: next }]);
  if (stored.ok) world.bus.publish({ topic: 'connection', workspaceId: row.workspaceId, id: row.id });
  return stored.ok ? next : row;
}
