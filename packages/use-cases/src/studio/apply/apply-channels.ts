// Channels of a workspace file, found again by their public key, else by kind and name.
import { availabilitySchema, type Connection } from '@parley/helpdesk';
import { idFrom, type JsonObject } from '@parley/primitives';
import { keepers } from '../change-row';
import { checkHours } from '../channels/check-hours';
import { configured } from '../channels/connect-channel';
import { openSecrets } from '../channels/connection-view';
import type { Applied, Applying } from './applying';
import type { ChannelFile } from './channel-file';
import { chatflowsOf, flowNamed, refFlowsOf, routingOf, ticketingOf } from './channel-rules';
import { idNamed, withIdsFor } from './names';
import { sameJson } from './same-json';
import { refuse } from './refuse';
import type { WorkspaceFile } from './workspace-file';

export async function applyChannels(job: Applying, { channels }: WorkspaceFile): Promise<Applied['channels']> {
  const known = await job.world.store.list('connections', job.workspaceId);
  const made: Record<string, Applied['channels'][string]> = {};
  for (const wanted of channels) {
    const stored =
      known.find((c) => (wanted.key ? c.publicKey === wanted.key : c.kind === wanted.kind && c.name === wanted.name)) ??
      null;
    const declared = rowOf(job, { wanted, stored });
    const isSame = stored !== null && sameJson({ ...declared, revision: 0 }, { ...stored, revision: 0 });
    const row = isSame || stored === null ? declared : { ...declared, edition: stored.edition + 1 };
    if (job.put(keepers.connections, row, stored)) job.afterwards(() => configureStored(job, row.id));
    made[wanted.name] = { id: row.id, publicKey: row.publicKey, kind: row.kind };
  }
  return made;
}

async function configureStored({ world, workspaceId }: Applying, id: Connection['id']): Promise<void> {
  const fresh = await world.store.get('connections', workspaceId, id);
  if (fresh) await configured(world, fresh);
}

type Making = { readonly wanted: ChannelFile; readonly stored: Connection | null };

function rowOf(job: Applying, making: Making): Connection {
  const { world, workspaceId, names } = job;
  const { wanted, stored } = making;
  const where = `channels.${wanted.name}`;
  const { settings, accountId } = settingsOf(job, wanted);
  const availability = wanted.availability ?? stored?.availability ?? availabilitySchema.parse({});
  const hours = checkHours(availability);
  if (!hours.ok) refuse(hours.error.message, `${where}.${hours.error.field}`);
  return {
    workspaceId,
    revision: 1,
    id: stored?.id ?? world.ids.next('connection'),
    inboxId: idFrom('inbox', idNamed(names, { kind: 'inbox', name: wanted.inbox }, where)),
    kind: wanted.kind,
    name: wanted.name,
    enabled: wanted.enabled,
    publicKey: stored?.publicKey ?? wanted.key ?? world.hashing.token(),
    accountId,
    settings,
    secrets: sealedOf(world, making),
    flowId: flowNamed(job, wanted.flow, where),
    refFlows: refFlowsOf(job, making),
    chatflows: chatflowsOf(job, making),
    routing: routingOf(job, making),
    ticketing: ticketingOf(job, making),
    availability,
    edition: stored?.edition ?? 1,
    lastInboundAt: stored?.lastInboundAt ?? null,
    trouble: stored?.trouble ?? null,
    createdAt: stored?.createdAt ?? world.clock.now(),
  };
}

function settingsOf({ world, names }: Applying, { kind, name, form, settings: said }: ChannelFile) {
  const where = `channels.${name}`;
  const model =
    world.channelModels[kind] ?? refuse(`Channels of the kind "${kind}" are not part of this version.`, where);
  const formId = form === undefined ? undefined : idNamed(names, { kind: 'form', name: form }, where);
  const known = { ...withIdsFor(said, names, where), ...(formId !== undefined && { formId }) };
  const settings = model.parseSettings(known);
  if (!settings.ok) return refuse(settings.message, `${where}.settings.${settings.field}`);
  return { settings: settings.value, accountId: model.accountId(settings.value) };
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
