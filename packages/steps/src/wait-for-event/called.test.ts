// A wait for an event within a called flow: its address is there from the beginning and outlasts the call's own variables.
import { outsideLinks } from '@parley/engine';
import { linkFlow } from '@parley/flow';
import { expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const paying = drawFlow({
  steps: {
    in: ['flow-called', { inputs: [], outputs: [] }],
    tell: ['send-message', { bubbles: [{ id: 'b', kind: 'text', text: 'Pay at {{pay_at}}' }] }],
    paid: ['wait-for-event', { link: 'pay_at' }],
    bye: ['end'],
  },
  edges: ['in>tell', 'tell>paid', 'paid:happened>bye', 'paid:timed-out>bye'],
  variables: { pay_at: 'text' },
});
const flow = drawFlow({
  steps: {
    ready: ['ask-question', { text: 'Ready?' }],
    pay: ['run-flow', { flowId: 'flow_p', version: 1, inputs: {}, outputs: {} }],
    done: ['end', { text: 'Done' }],
  },
  edges: ['begin>ready', 'ready:answered>pay', 'pay:done>done'],
});

it('is waited for under the name the step has in its caller', () => {
  const library = () => ({ name: 'Paying', version: 1, document: paying });
  const { document } = linkFlow(flow, stepModels, { library });
  const values = outsideLinks({ document, stepModels }, (step) => `https://a.example/${step}`);
  const visit = new Visit(document, { start: { values } }).says('yes');
  expect(visit.heard).toEqual(['Pay at https://a.example/pay--paid']);
  visit.happens({ kind: 'outside', step: 'pay--paid', values: {} });
  expect([visit.heard, visit.status]).toEqual([['Done'], 'ended']);
});
