// Opens the ticket a flow asked for, and tells the flow its number.
import type { EffectPerformer } from '@parley/ports';
import type { JsonObject, JsonValue } from '@parley/primitives';
import { refusedExit } from './model';
import { effectDataSchema, otherwisePrefix, propertyPrefix } from './schema';

export const openTicketPerformer: EffectPerformer = {
  effect: 'open-ticket',
  async perform({ data }, tools) {
    const parsed = effectDataSchema.safeParse(data);
    if (!parsed.success) return { kind: 'failed', reason: 'The flow asked for a ticket that cannot be read.' };
    const { name, description, pipelineId, stageId, priority, owner } = parsed.data;
    const ticket = await tools.openTicket({
      name: nameOf(name, description),
      description: description.slice(0, 20_000),
      pipelineId,
      stageId,
      priority,
      owner,
      properties: propertiesOf(data),
    });
    if (ticket === null) return { kind: 'done', exit: refusedExit.id };
    return { kind: 'done', exit: 'opened', values: { ticket_id: ticket.ticketId, number: ticket.number } };
  },
};

/** Tokens may have come to nothing, yet a ticket needs a name. */
function nameOf(name: string, description: string): string {
  const [firstLine = ''] = description.trim().split('\n');
  return (name.trim() || firstLine.trim() || 'Ticket').slice(0, 300);
}

function propertiesOf(data: JsonObject): JsonObject {
  const entries = Object.entries(data).flatMap(([key, said]): [string, JsonValue][] => {
    if (!key.startsWith(propertyPrefix)) return [];
    const empty = said === null || said === '' || (Array.isArray(said) && said.length === 0);
    const value = empty ? (data[`${otherwisePrefix}${key.slice(propertyPrefix.length)}`] ?? null) : said;
    if (value === null || value === '') return [];
    return [[key.slice(propertyPrefix.length), Array.isArray(value) ? value.map(String).join(', ') : value]];
  });
  return Object.fromEntries(entries);
}
