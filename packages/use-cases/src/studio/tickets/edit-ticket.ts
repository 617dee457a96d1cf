// Tickets opened by hand, corrected and removed.
import { firstStage, type PropertyValue, type Ticket } from '@parley/helpdesk';
import { type Fault, idFrom, ok, type Result } from '@parley/primitives';
import { inOrder } from '../../tickets/stage-named';
import type { World } from '../../world';
import { type Actor, invalid, notFound } from '../actor';
import { addRow, changeRow, keepers, removeRow } from '../change-row';
import { checkProperties, withProperties } from '../properties/check-properties';
import { mayStart } from './stage-refused';

export type TicketFields = {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly priority?: Ticket['priority'] | undefined;
  readonly ownerId?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  readonly conversationId?: string | null | undefined;
  /** Over those stored; empty text removes one. */
  readonly properties?: Readonly<Record<string, PropertyValue>> | undefined;
};

type Creating = TicketFields & {
  readonly name: string;
  readonly pipelineId?: string | undefined;
  readonly stageId?: string | undefined;
};

export async function createTicket(
  world: World,
  actor: Actor,
  input: Creating,
): Promise<Result<{ readonly ticketId: string; readonly number: number }, Fault>> {
  const pipelines = inOrder(await world.store.list('pipelines', actor.workspaceId));
  const pipeline = input.pipelineId === undefined ? pipelines[0] : pipelines.find((p) => p.id === input.pipelineId);
  const stage =
    input.stageId === undefined
      ? pipeline && firstStage(pipeline)
      : pipeline?.stages.find((s) => s.id === input.stageId);
  if (!pipeline || !stage) return notFound('pipeline');
  const may = mayStart(actor, pipeline, stage.id);
  if (!may.ok) return may;
  const linked = await checkLinks(world, actor, input);
  if (!linked.ok) return linked;
  const properties = await checkProperties(world, actor, { of: 'ticket', given: input.properties ?? {}, isNew: true });
  if (!properties.ok) return properties;
  const now = world.clock.now();
  for (let attempt = 0; attempt < 5; attempt++) {
    const blank: Ticket = {
      workspaceId: actor.workspaceId,
      revision: 1,
      id: world.ids.next('ticket'),
      number: await world.store.nextTicketNumber(actor.workspaceId),
      pipelineId: pipeline.id,
      stageId: stage.id,
      name: input.name,
      description: '',
      priority: 'normal',
      ownerId: null,
      contactId: null,
      conversationId: null,
      properties: {},
      rank: -now,
      originKey: null,
      createdAt: now,
      stageChangedAt: now,
    };
    const row = withFields(blank, { ...input, properties: properties.value });
    const added = await addRow(world, actor, keepers.tickets, { row, action: 'ticket.create' });
    if (added.ok) return ok({ ticketId: blank.id, number: blank.number });
  }
  return invalid('The ticket could not be numbered. Try again.');
}

export async function updateTicket(
  world: World,
  actor: Actor,
  input: { readonly ticketId: string; readonly revision?: number | undefined; readonly fields: TicketFields },
): Promise<Result<{ readonly revision: number }, Fault>> {
  const { ticketId, revision, fields } = input;
  const linked = await checkLinks(world, actor, fields);
  if (!linked.ok) return linked;
  const properties = await checkProperties(world, actor, {
    of: 'ticket',
    given: fields.properties ?? {},
    isNew: false,
  });
  if (!properties.ok) return properties;
  const owner = fields.ownerId ? await world.store.get('members', actor.workspaceId, fields.ownerId) : null;
  const changed = await changeRow(world, actor, keepers.tickets, {
    id: ticketId,
    action: 'ticket.update',
    revision,
    change: (ticket) => ok(withFields(ticket, { ...fields, properties: properties.value })),
    details: () => ({
      fields: Object.keys({ ...fields, ...properties.value })
        .filter((key) => key !== 'properties')
        .join(' '),
      ...(fields.ownerId !== undefined && { owner: owner?.name ?? '' }),
    }),
  });
  return changed.ok ? ok({ revision: changed.value.revision }) : changed;
}

export function removeTicket(
  world: World,
  actor: Actor,
  { ticketId }: { readonly ticketId: string },
): Promise<Result<void, Fault>> {
  return removeRow(world, actor, keepers.tickets, { id: ticketId, action: 'ticket.remove' });
}

function withFields(ticket: Ticket, f: TicketFields): Ticket {
  const link = <Id extends string>(given: string | null | undefined, old: Id | null, id: (text: string) => Id) =>
    given === undefined ? old : given === null ? null : id(given);
  return {
    ...ticket,
    name: f.name ?? ticket.name,
    description: f.description ?? ticket.description,
    priority: f.priority ?? ticket.priority,
    ownerId: link(f.ownerId, ticket.ownerId, (id) => idFrom('member', id)),
    contactId: link(f.contactId, ticket.contactId, (id) => idFrom('contact', id)),
    conversationId: link(f.conversationId, ticket.conversationId, (id) => idFrom('conversation', id)),
    properties: withProperties(ticket.properties, f.properties ?? {}),
  };
}

/** What a ticket points at must be of the same workspace. */
async function checkLinks(world: World, { workspaceId }: Actor, f: TicketFields): Promise<Result<void, Fault>> {
  const { store } = world;
  if (f.ownerId && !(await store.get('members', workspaceId, f.ownerId))) return notFound('member');
  if (f.contactId && !(await store.get('contacts', workspaceId, f.contactId))) return notFound('contact');
  if (f.conversationId && !(await store.get('conversations', workspaceId, f.conversationId)))
    return notFound('conversation');
  return ok(undefined);
}
