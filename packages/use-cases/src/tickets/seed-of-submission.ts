// The ticket a form's answers make: fields say which ticket property they become (R115).
import { type FormDefinition, isTicketPlace, missingTicketFields, type SubmittedValue } from '@parley/forms';
import { type PropertyValue, prioritySchema } from '@parley/helpdesk';
import type { TicketSeed } from './ticket-seed';

/** Pipeline and stage are set by the channel's ticket defaults alone (R116, R117). */
export function seedOfSubmission(
  definition: FormDefinition,
  values: Readonly<Record<string, SubmittedValue>>,
): TicketSeed {
  const given = new Map<string, SubmittedValue>();
  for (const field of definition.fields) {
    const value = values[field.key];
    if (field.ticketProperty === undefined || isTicketPlace(field) || value === undefined) continue;
    given.set(field.ticketProperty, value);
  }
  const priority = prioritySchema.safeParse(given.get('priority'));
  const own = [...given].filter(([key]) => !builtIn.includes(key));
  return {
    name: textOf(given.get('name'))?.slice(0, 300) ?? null,
    description: textOf(given.get('description')),
    priority: priority.success ? priority.data : null,
    properties: Object.fromEntries(own.map(([key, value]) => [key, propertyOf(value)])),
    form: { refusal: refusalOf(definition) },
  };
}

const builtIn = ['name', 'description', 'priority', 'pipeline', 'stage', 'owner'];

/** R110: foreign forms get threads only. R113: without ticket fields nothing says what the ticket is. */
function refusalOf(definition: FormDefinition): 'foreign-form' | 'no-ticket-fields' | null {
  if (definition.foreign) return 'foreign-form';
  return missingTicketFields(definition).length > 0 ? 'no-ticket-fields' : null;
}

function textOf(value: SubmittedValue | undefined): string | null {
  if (value === undefined) return null;
  const text = Array.isArray(value) ? value.join(', ') : String(value).trim();
  return text === '' ? null : text;
}

function propertyOf(value: SubmittedValue): PropertyValue {
  return Array.isArray(value) ? value.join(';') : value;
}
