// The flow each channel starts out with when it is connected (R86): the example flows, fitted to the channel.
import type { FlowDraft } from '@parley/flow';
import type { FormDefinition } from '@parley/forms';
import type { JsonObject } from '@parley/primitives';
import { chatWelcome, formToTicket, messengerWelcome } from '@parley/steps/example-flows';
import type { World } from '@parley/use-cases';

export const starterFlows: World['starterFlows'] = {
  chat: ({ name }) => ({ ...chatWelcome(), name }),
  messenger: ({ name, settings: { instantReply }, language }) =>
    messengerWelcome({ name, reply: typeof instantReply === 'string' ? instantReply.slice(0, 2_000) : '', language }),
  form: ({ name, form }) =>
    form ? forForm({ ...formToTicket(form.id), name }, form.definition) : { ...formToTicket(''), name },
};

type Field = { readonly key: string; readonly type: 'text' | 'number' | 'list' };

/** Lets the mapping read the fields this form really has. */
function forForm(flow: FlowDraft, { fields }: FormDefinition): FlowDraft {
  const read = fields.map(
    ({ key, kind }): Field => ({ key, type: kind === 'number' ? 'number' : kind === 'checkboxes' ? 'list' : 'text' }),
  );
  const named = fields.find(({ key, contactProperty }) => contactProperty === 'first_name' || key === 'name');
  const told = fields.find(({ kind }) => kind === 'multi-line');
  const ticket: JsonObject = {
    name: named ? `Form: {{${named.key} | default: "somebody"}}` : `Form: ${flow.name}`,
    description: told ? `{{${told.key}}}` : '',
    properties: read.map(({ key }) => ({ property: key, variable: key })),
  };
  const options: { readonly [step: string]: JsonObject } = {
    sent: { fields: read.map((field) => ({ ...field })) },
    ticket,
  };
  return {
    ...flow,
    variables: read.map(({ key: variable, type }) => ({ name: variable, type })),
    steps: flow.steps.map((step) => ({ ...step, options: { ...step.options, ...options[step.id] } })),
  };
}
