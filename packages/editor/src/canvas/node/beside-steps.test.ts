// What only a watcher comes to may lead nowhere; the watcher itself may not, nor what a visit comes to as well.
import { defineStepModel } from '@parley/flow';
import { expect, it } from 'vitest';
import { smallFlow, testKinds } from '../../testing/test-kinds';
import { besideSteps } from './beside-steps';

const idle = defineStepModel({
  kind: 'idle',
  group: 'compose',
  draftSchema: { safeParse: () => ({ success: true, data: {} }) },
  optionsSchema: { safeParse: () => ({ success: true }) },
  defaults: () => ({}),
  exits: () => [{ id: 'next', look: 'plain', label: null, required: true }],
  texts: () => [],
  waits: () => false,
  watches: () => ({ on: 'idle', ms: 1, times: 1 }),
  compile: () => ({ always: [] }),
});

it('knows the steps behind a watcher', () => {
  const models = { ...testKinds, idle };
  const draft = smallFlow();
  expect(besideSteps(draft, models).size).toBe(0);
  const there = { id: 'there', kind: 'say', options: { text: 'There?' } };
  const steps = [...draft.steps, { id: 'silent', kind: 'idle', options: {} }, there];
  const edges = [...draft.edges, { id: 'w1', from: { step: 'silent', exit: 'next' }, to: 'there' }];
  expect([...besideSteps({ ...draft, steps, edges }, models)]).toEqual(['there']);
});
