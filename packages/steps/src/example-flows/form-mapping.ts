// The flow a newly connected form starts with: every submission becomes a ticket (R122).
import type { FlowDraft } from '@parley/flow';
import { writeFlow } from './write-flow';

export type MappedForm = {
  readonly id: string;
  readonly definition: {
    readonly fields: readonly { readonly key: string; readonly kind: string }[];
  };
};

/** The first text names the ticket, the first long text describes it, everything is kept as ticket properties. */
export function formMapping(name: string, { id, definition: { fields } }: MappedForm): FlowDraft {
  const about = fields.find(({ kind }) => kind === 'multi-line')?.key;
  const who = fields.find(({ kind }) => kind === 'single-line' || kind === 'email')?.key;
  const typed = fields.map(({ key, kind }) => ({ key, type: typeOf(kind) }));
  const ticket = {
    name: who === undefined ? name : `${name}: {{${who} | default: "–"}}`,
    description: about === undefined ? '' : `{{${about}}}`,
    properties: fields.map(({ key }) => ({ property: key, variable: key })),
  };
  return writeFlow({
    name,
    variables: Object.fromEntries(typed.map(({ key, type }) => [key, type])),
    columns: [
      { sent: { kind: 'form-submitted', options: { formId: id, fields: typed } } },
      { ticket: { kind: 'open-ticket', options: ticket } },
      { done: { kind: 'end' } },
    ],
    edges: ['sent>ticket', 'ticket:opened>done'],
    swedish: {},
  });
}

function typeOf(kind: string): 'text' | 'number' | 'list' {
  if (kind === 'number') return 'number';
  return kind === 'checkboxes' ? 'list' : 'text';
}
