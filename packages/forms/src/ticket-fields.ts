// The fields that make a ticket of a submission: two that are seen, two that only the form's settings change (R115, R116).
import type { FormDefinition, Language } from './definition';
import type { FormField } from './field';

export const ticketProperties = ['name', 'description', 'pipeline', 'stage'] as const;
export type TicketProperty = (typeof ticketProperties)[number];

/** Its value is the author's word, whatever a visitor posts. */
export function isFixed({ kind, defaultValue, ticketProperty }: FormField): boolean {
  if (kind !== 'hidden') return false;
  return isPlace(ticketProperty) || (defaultValue !== undefined && defaultValue !== '');
}

/** Where the ticket goes is set in the form's settings alone: it is neither drawn nor rendered (R116, R117). */
export function isTicketPlace({ kind, ticketProperty }: Pick<FormField, 'kind' | 'ticketProperty'>): boolean {
  return kind === 'hidden' && isPlace(ticketProperty);
}

function isPlace(property: string | undefined): boolean {
  return property === 'pipeline' || property === 'stage';
}

/** Ticket properties a form lacks; without them nothing says what its tickets are (R113). */
export function missingTicketFields({ fields }: Pick<FormDefinition, 'fields'>): TicketProperty[] {
  const has = (property: TicketProperty) => fields.some(({ ticketProperty }) => ticketProperty === property);
  return ticketProperties.filter((property) => !has(property));
}

/** Adds what is missing and nothing twice (R122). A field that already asks for it is used rather than asked again. */
export function withTicketFields(form: FormDefinition): FormDefinition {
  return missingTicketFields(form).reduce((before, property) => ({ ...before, fields: added(before, property) }), form);
}

function added({ fields, language }: FormDefinition, property: TicketProperty): FormField[] {
  if (property === 'description') {
    const told = fields.findLast(({ kind, ticketProperty }) => kind === 'multi-line' && ticketProperty === undefined);
    if (told) return fields.map((field) => (field === told ? { ...field, ticketProperty: property } : field));
  }
  const own = ticketField(property, language);
  const name = freeName(own.key, fields);
  const field = { ...own, id: name, key: name };
  if (property !== 'name') return [...fields, field];
  // What it is about is asked before the details of it.
  const told = fields.findLastIndex(({ kind }) => kind === 'multi-line');
  return told < 0 ? [...fields, field] : fields.toSpliced(told, 0, field);
}

export function ticketField(property: TicketProperty, language: Language): FormField {
  const label = words[language][property];
  const base = { id: keys[property], key: keys[property], label, ticketProperty: property };
  if (property === 'name') return { ...base, kind: 'single-line', required: false, max: 300 };
  if (property === 'description') return { ...base, kind: 'multi-line', required: true };
  return { ...base, kind: 'hidden', required: false };
}

function freeName(wanted: string, fields: readonly FormField[]): string {
  const taken = new Set(fields.flatMap(({ id, key }) => [id, key]));
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}_${number}`)) return `${wanted}_${number}`;
}

const keys = {
  name: 'subject',
  description: 'message',
  pipeline: 'ticket_pipeline',
  stage: 'ticket_stage',
} as const satisfies Record<TicketProperty, string>;

const words: { readonly [L in Language]: { readonly [P in TicketProperty]: string } } = {
  en: { name: 'What is it about?', description: 'Message', pipeline: 'Ticket pipeline', stage: 'Ticket stage' },
  sv: { name: 'Vad gäller det?', description: 'Meddelande', pipeline: 'Ärendets pipeline', stage: 'Ärendets steg' },
};
