// Example: a sent contact form becomes a ticket with the form's values in it.
import type { FlowDraft } from '@parley/flow';
import { writeFlow } from './write-flow';

/** `formId` is the form it listens to: one with the fields `first_name`, `email` and `message`. */
export function formToTicket(formId: string): FlowDraft {
  return writeFlow({
    name: 'Contact form to ticket',
    variables: { first_name: 'text', email: 'text', message: 'text' },
    columns: [
      { sent: { kind: 'form-submitted', options: { formId, fields } } },
      { ticket: { kind: 'open-ticket', name: 'Open a ticket', options: ticket } },
      { done: { kind: 'end' } },
    ],
    edges: ['sent>ticket', 'ticket:opened>done'],
    swedish: {},
  });
}

const fields = [
  { key: 'first_name', type: 'text' },
  { key: 'email', type: 'text' },
  { key: 'message', type: 'text' },
];

const ticket = {
  name: 'Form: {{first_name | default: "somebody"}}',
  description: '{{message}}',
  properties: [
    { property: 'first_name', variable: 'first_name' },
    { property: 'email', variable: 'email' },
  ],
};
