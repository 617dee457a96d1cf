// A flow that asks for a town, another that calls it, and a workspace with both.
import { emptyFlow, type FlowDraft, type Variable } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import { type StepKind, stepModels } from '@parley/steps/models';

export const callingKey = 'chat-of-callers';
export const step = (id: string, kind: StepKind, options: JsonObject = {}) => ({
  id,
  kind,
  options: { ...stepModels[kind].defaults(), ...options },
});
const bubble = (text: string) => ({ bubbles: [{ id: 'b1', kind: 'text', text }] });

type Drawn = Pick<FlowDraft, 'steps'> & { readonly ways: readonly string[]; readonly variables: readonly Variable[] };

export function draw(name: string, { ways, ...parts }: Drawn): FlowDraft {
  const edges = ways.map((way, at) => {
    const [from = '', exit = '', to = ''] = way.split(' ');
    return { id: `e${at}`, from: { step: from, exit }, to };
  });
  return { ...emptyFlow(name, 'en'), ...parts, variables: [...parts.variables], edges };
}

export const town = (question: string) =>
  draw('Town', {
    steps: [
      step('in', 'flow-called', { inputs: [{ variable: 'name', required: true }], outputs: ['town'] }),
      step('where', 'ask-question', { text: question, variable: 'town' }),
      step('end', 'end'),
    ],
    ways: ['in next where', 'where answered end'],
    variables: [
      { name: 'name', type: 'text' },
      { name: 'town', type: 'text' },
    ],
  });

export const caller = draw('Welcome', {
  steps: [
    step('begin', 'chat-opened'),
    step('name', 'ask-question', { text: 'Name?', variable: 'name' }),
    step('call', 'run-flow', { flowId: 'flow:Town', inputs: { name: 'name' }, outputs: { town: 'home' } }),
    step('thanks', 'send-message', bubble('{{name}} of {{home}}.')),
    step('more', 'ask-question', { text: 'More?' }),
    step('end', 'end'),
  ],
  ways: ['begin next name', 'name answered call', 'call done thanks', 'thanks next more', 'more answered end'],
  variables: [
    { name: 'name', type: 'text' },
    { name: 'home', type: 'text' },
  ],
});

export const callingWorkspace = (documents: readonly FlowDraft[]) => ({
  format: 'parley.workspace',
  formatVersion: 1,
  name: 'Demo',
  members: [{ email: 'ada@demo.example', name: 'Ada', role: 'admin', password: 'correct horse battery' }],
  inboxes: [{ name: 'Support' }],
  flows: documents.map((document) => ({ document })),
  channels: [{ key: callingKey, inbox: 'Support', kind: 'chat', name: 'Chat', flow: 'Welcome' }],
});
