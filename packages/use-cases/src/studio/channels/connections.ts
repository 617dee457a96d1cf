// Connected channels: looking at them, changing them, switching and disconnecting them.
import type { Availability, Chatflow, Connection, Routing, Ticketing } from '@parley/helpdesk';
import { err, type Fault, fault, idFrom, type JsonObject, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, invalid, notFound, stale } from '../actor';
import { changeRow, keepers, removeRow } from '../change-row';
import { checkTicketing } from '../tickets/check-ticketing';
import { checkHours } from './check-hours';
import { checkRule } from './check-rule';
import { configured } from './connect-channel';
import { connectionFace, type ConnectionView, connectionView, openSecrets } from './connection-view';

export async function listConnections(
  world: World,
  actor: Actor,
  { inboxId }: { readonly inboxId?: string | undefined },
): Promise<ConnectionView[]> {
  const all = await world.store.list('connections', actor.workspaceId);
  return all.filter((c) => inboxId === undefined || c.inboxId === inboxId).map((c) => connectionView(world, c));
}

export async function getConnection(
  world: World,
  actor: Actor,
  { connectionId }: { readonly connectionId: string },
): Promise<Result<ConnectionView, Fault>> {
  const row = await world.store.get('connections', actor.workspaceId, connectionId);
  return row ? ok(connectionView(world, row)) : notFound('channel');
}

export type ConnectionChanges = {
  readonly connectionId: string;
  /** As the view of it said: a later change by somebody else is a conflict. */
  readonly revision?: number | undefined;
  readonly name?: string | undefined;
  readonly settings?: JsonObject | undefined;
  /** Only those given are replaced. */
  readonly secrets?: JsonObject | undefined;
  readonly flowId?: string | null | undefined;
  /** In order of priority; none: `flowId` for everyone. */
  readonly chatflows?: readonly Chatflow[] | undefined;
  readonly inboxId?: string | undefined;
  readonly routing?: Routing | undefined;
  readonly ticketing?: Ticketing | undefined;
  readonly availability?: Availability | undefined;
};

export async function updateConnection(
  world: World,
  actor: Actor,
  input: ConnectionChanges,
): Promise<Result<ConnectionView, Fault>> {
  const { workspaceId } = actor;
  if (input.flowId && !(await world.store.get('flows', workspaceId, input.flowId))) return notFound('flow');
  if (input.inboxId && !(await world.store.get('inboxes', workspaceId, input.inboxId))) return notFound('inbox');
  const unknown = await unknownFlow(world, actor, input.chatflows);
  if (unknown) return notFound('flow');
  const before = await world.store.get('connections', workspaceId, input.connectionId);
  if (!before) return notFound('channel');
  const routing = await checkRule(world, actor, { next: input.routing, before: before.routing });
  if (!routing.ok) return routing;
  const hours = input.availability ? checkHours(input.availability) : ok(undefined);
  if (!hours.ok) return hours;
  const ticketing = input.ticketing ? await checkTicketing(world, actor, input.ticketing) : ok(undefined);
  if (!ticketing.ok) return ticketing;
  const changed = await changeRow(world, actor, keepers.connections, {
    id: input.connectionId,
    action: 'channel.update',
    change: (row) =>
      input.revision !== undefined && input.revision !== row.edition
        ? stale('channel')
        : withChanges(world, row, {
            ...input,
            ...(input.routing && { routing: routing.value }),
            ticketing: ticketing.value,
          }),
  });
  return changed.ok ? ok(connectionView(world, await configured(world, changed.value))) : changed;
}

function withChanges(world: World, row: Connection, input: ConnectionChanges): Result<Connection, Fault> {
  const model = world.channelModels[row.kind];
  if (!model) return err(fault('unavailable', `Channels of the kind "${row.kind}" are not part of this version.`));
  const settings = model.parseSettings({ ...row.settings, ...input.settings });
  if (!settings.ok) return invalid(settings.message, `settings.${settings.field}`);
  if (!maySend(world, settings.value))
    return invalid('Mail can not be sent from this address. Choose one of those listed.', 'settings.transcriptFrom');
  const secrets = model.parseSecrets({ ...openSecrets(world, row), ...input.secrets });
  if (!secrets.ok) return invalid(secrets.message, `secrets.${secrets.field}`);
  return ok({
    ...row,
    edition: row.edition + 1,
    name: input.name ?? row.name,
    inboxId: input.inboxId === undefined ? row.inboxId : idFrom('inbox', input.inboxId),
    settings: settings.value,
    accountId: model.accountId(settings.value),
    secrets: input.secrets ? world.vault.seal(JSON.stringify(secrets.value)) : row.secrets,
    flowId: input.flowId === undefined ? row.flowId : input.flowId === null ? null : idFrom('flow', input.flowId),
    chatflows: input.chatflows ? [...input.chatflows] : row.chatflows,
    routing: input.routing ?? row.routing,
    ticketing: input.ticketing ?? row.ticketing,
    availability: input.availability ?? row.availability,
  });
}

/** Only as an address the mail server vouches for (R83). */
function maySend({ senders }: Pick<World, 'senders'>, { transcriptFrom }: JsonObject): boolean {
  return typeof transcriptFrom !== 'string' || transcriptFrom === '' || senders.includes(transcriptFrom);
}

async function unknownFlow(world: World, actor: Actor, chatflows: readonly Chatflow[] = []): Promise<boolean> {
  const ids = chatflows.flatMap(({ flowId }) => flowId ?? []);
  const found = await Promise.all(ids.map((id) => world.store.get('flows', actor.workspaceId, id)));
  return found.includes(null);
}

/** R11: off stops receiving and answering; history and settings stay. */
export async function setConnectionEnabled(
  world: World,
  actor: Actor,
  { connectionId, enabled }: { readonly connectionId: string; readonly enabled: boolean },
): Promise<Result<ConnectionView, Fault>> {
  const changed = await changeRow(world, actor, keepers.connections, {
    id: connectionId,
    action: enabled ? 'channel.on' : 'channel.off',
    change: (row) => ok({ ...row, enabled }),
  });
  return changed.ok ? ok(connectionView(world, await configured(world, changed.value))) : changed;
}

export async function disconnectChannel(
  world: World,
  actor: Actor,
  { connectionId }: { readonly connectionId: string },
): Promise<Result<void, Fault>> {
  const row = await world.store.get('connections', actor.workspaceId, connectionId);
  const removed = await removeRow(world, actor, keepers.connections, {
    id: connectionId,
    action: 'channel.disconnect',
  });
  if (removed.ok && row)
    await world.channelRuntimes[row.kind]?.release?.(connectionFace(world, row), world.channelTools);
  return removed;
}
