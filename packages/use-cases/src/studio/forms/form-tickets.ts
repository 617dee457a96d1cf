// The switch that connects a form to an inbox and makes a ticket of every submission (R121, R122).
import { withTicketFields } from '@parley/forms';
import { type Connection, noTicketing } from '@parley/helpdesk';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { changeRow, keepers } from '../change-row';
import { connectChannel } from '../channels/connect-channel';
import { updateConnection } from '../channels/connections';

export type TicketSwitch = {
  readonly formId: string;
  readonly on: boolean;
  /** Where a form that is connected nowhere goes; omitted: the workspace's first inbox. */
  readonly inboxId?: string | undefined;
};

/** Off: no more tickets; the channel, its conversations and the tickets there are stay. */
export async function setFormTickets(
  world: World,
  actor: Actor,
  { formId, on, inboxId }: TicketSwitch,
): Promise<Result<{ readonly connectionId: string | null }, Fault>> {
  const { workspaceId } = actor;
  const form = await world.store.get('forms', workspaceId, formId);
  if (!form) return notFound('form');
  if (on && form.definition.foreign) return foreign;
  const connection = (await world.store.list('connections', workspaceId)).find((c) => c.settings.formId === formId);
  if (!on) return connection ? switchTickets(world, actor, { connection, enabled: false }) : ok({ connectionId: null });
  const filled = await addTicketFields(world, actor, { formId });
  if (!filled.ok) return filled;
  if (connection) return switchTickets(world, actor, { connection, enabled: true });
  const place = inboxId ?? (await firstInbox(world, actor));
  if (place === null) return err(fault('invalid', 'Make an inbox first: tickets of a form arrive in one.', 'inboxId'));
  const connected = await connectChannel(world, actor, {
    inboxId: place,
    kind: 'form',
    name: form.definition.name,
    settings: { formId },
    // People answer right away: the ticket needs no flow.
    flowId: null,
    key: `automatic tickets of ${formId}`,
  });
  if (!connected.ok) return connected;
  const made = await world.store.get('connections', workspaceId, connected.value.id);
  return made ? switchTickets(world, actor, { connection: made, enabled: true }) : notFound('channel');
}

const foreign = err(
  fault('invalid', 'A form made elsewhere gets no tickets. What is sent arrives in the inbox as a conversation.'),
);

/** The one click that mends a form without ticket properties (R113). */
export async function addTicketFields(
  world: World,
  actor: Actor,
  { formId }: { readonly formId: string },
): Promise<Result<{ readonly revision: number }, Fault>> {
  const changed = await changeRow(world, actor, keepers.forms, {
    id: formId,
    action: 'form.add-ticket-fields',
    change: (form) => ok({ ...form, definition: withTicketFields(form.definition), updatedAt: world.clock.now() }),
  });
  return changed.ok ? ok({ revision: changed.value.revision }) : changed;
}

type Switching = { readonly connection: Connection; readonly enabled: boolean };

async function switchTickets(world: World, actor: Actor, { connection, enabled }: Switching) {
  const ticketing = { ...noTicketing, ...connection.ticketing, enabled };
  const changed = await updateConnection(world, actor, { connectionId: connection.id, ticketing });
  return changed.ok ? ok({ connectionId: connection.id }) : changed;
}

async function firstInbox(world: World, { workspaceId }: Actor): Promise<string | null> {
  const inboxes = await world.store.list('inboxes', workspaceId);
  return inboxes.sort((a, b) => a.createdAt - b.createdAt)[0]?.id ?? null;
}
