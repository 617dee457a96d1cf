// Channels of a workspace file, found again by their public key, else by kind and name.
import {
  availabilitySchema,
  type Connection,
  type Inbox,
  type Member,
  noRouting,
  noTicketing,
  type Team,
} from '@parley/helpdesk';
import type { FlowRecord, FormRecord } from '@parley/ports';
import type { JsonObject } from '@parley/primitives';
import { keepers } from '../change-row';
import { configured } from '../channels/connect-channel';
import { openSecrets } from '../channels/connection-view';
import { type Applied, type Applying, type Ids, refuse } from './applying';
import type { WorkspaceFile } from './workspace-file';

export type Named = {
  readonly members: Ids<Member['id']>;
  readonly teams: Ids<Team['id']>;
  readonly inboxes: Ids<Inbox['id']>;
  readonly forms: Ids<FormRecord['id']>;
  readonly flows: Ids<FlowRecord['id']>;
};

type Wanted = WorkspaceFile['channels'][number];

export async function applyChannels(
  job: Applying,
  { channels }: WorkspaceFile,
  named: Named,
): Promise<Applied['channels']> {
  const known = await job.world.store.list('connections', job.workspaceId);
  const made: Record<string, Applied['channels'][string]> = {};
  for (const wanted of channels) {
    const stored =
      known.find((c) => (wanted.key ? c.publicKey === wanted.key : c.kind === wanted.kind && c.name === wanted.name)) ??
      null;
    const row = rowOf(job, { wanted, stored, named });
    if (job.put(keepers.connections, row, stored)) job.afterwards(() => configureStored(job, row.id));
    made[wanted.name] = { id: row.id, publicKey: row.publicKey, kind: row.kind };
  }
  return made;
}

async function configureStored({ world, workspaceId }: Applying, id: Connection['id']): Promise<void> {
  const fresh = await world.store.get('connections', workspaceId, id);
  if (fresh) await configured(world, fresh);
}

type Making = { readonly wanted: Wanted; readonly stored: Connection | null; readonly named: Named };

function rowOf({ world, workspaceId }: Applying, { wanted, stored, named }: Making): Connection {
  const where = `channels.${wanted.name}`;
  const model =
    world.channelModels[wanted.kind] ??
    refuse(`Channels of the kind "${wanted.kind}" are not part of this version.`, where);
  const formId =
    wanted.form === undefined
      ? undefined
      : (named.forms.get(wanted.form) ?? refuse(`There is no form "${wanted.form}" in the file.`, where));
  const settings = model.parseSettings({ ...wanted.settings, ...(formId !== undefined && { formId }) });
  if (!settings.ok) return refuse(settings.message, `${where}.settings.${settings.field}`);
  return {
    workspaceId,
    revision: 1,
    id: stored?.id ?? world.ids.next('connection'),
    inboxId: named.inboxes.get(wanted.inbox) ?? refuse(`There is no inbox "${wanted.inbox}".`, where),
    kind: wanted.kind,
    name: wanted.name,
    enabled: wanted.enabled,
    publicKey: stored?.publicKey ?? wanted.key ?? world.hashing.token(),
    accountId: model.accountId(settings.value),
    settings: settings.value,
    secrets: sealedOf(world, { wanted, stored, named }),
    flowId:
      wanted.flow === null
        ? null
        : (named.flows.get(wanted.flow) ?? refuse(`There is no flow "${wanted.flow}".`, where)),
    refFlows: stored?.refFlows ?? [],
    chatflows: stored?.chatflows ?? [],
    routing: routingOf({ wanted, stored, named }),
    ticketing: stored?.ticketing ?? noTicketing,
    availability: wanted.availability ?? stored?.availability ?? availabilitySchema.parse({}),
    lastInboundAt: stored?.lastInboundAt ?? null,
    trouble: stored?.trouble ?? null,
    createdAt: stored?.createdAt ?? world.clock.now(),
  };
}

/** Sealing twice gives different bytes, so equal secrets keep what is stored. */
function sealedOf(world: Applying['world'], { wanted, stored }: Making): string | null {
  const model = world.channelModels[wanted.kind];
  const parsed = model?.parseSecrets(wanted.secrets ?? (stored ? openSecrets(world, stored) : {}));
  if (!parsed) return null;
  if (!parsed.ok) return refuse(parsed.message, `channels.${wanted.name}.secrets.${parsed.field}`);
  const before: JsonObject = stored ? openSecrets(world, stored) : {};
  if (stored && JSON.stringify(before) === JSON.stringify(parsed.value)) return stored.secrets;
  return Object.keys(parsed.value).length > 0 ? world.vault.seal(JSON.stringify(parsed.value)) : null;
}

function routingOf({ wanted, stored, named }: Making): Connection['routing'] {
  if (!wanted.routing) return stored?.routing ?? noRouting;
  const where = `channels.${wanted.name}.routing`;
  return {
    enabled: true,
    memberIds: wanted.routing.members.map(
      (email) => named.members.get(email.toLowerCase()) ?? refuse(`${email} is not among the members.`, where),
    ),
    teamIds: wanted.routing.teams.map((team) => named.teams.get(team) ?? refuse(`There is no team "${team}".`, where)),
    onlyAvailable: wanted.routing.onlyAvailable,
    to: wanted.routing.to,
    method: wanted.routing.method,
    drain: wanted.routing.drain,
    release: wanted.routing.release,
  };
}
