// Changing over to a flow that is not there, and flows that hand a visit round without ever waiting.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { defineStepModel } from '../language/define-step-model';
import type { FlowDraft } from '../language/document';
import type { StepModels } from '../language/step-model';
import { draw } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import { checkSwitches, switchesOf } from './check-switches';

const schema = z.object({ flowId: z.string() });
const goModel = defineStepModel({
  kind: 'go',
  group: 'compose',
  draftSchema: schema,
  optionsSchema: schema,
  defaults: () => ({ flowId: '' }),
  exits: () => [{ id: 'missing', look: 'failure', label: null, required: false }],
  texts: () => [],
  waits: () => true,
  leadsTo: ({ flowId }) => flowId,
  compile: () => ({ always: [{ to: 'end' }] }),
});
const models: StepModels = { ...testModels, go: goModel };

const straight = (target: string) =>
  draw({ steps: { begin: 'begin', g: ['go', { flowId: target }] }, edges: ['begin>g'] });
const asking = (target: string) =>
  draw({
    steps: { begin: 'begin', a: ['ask', { text: '?', variable: 'v' }], g: ['go', { flowId: target }] },
    edges: ['begin>a', 'a>g'],
  });
const perhaps = (target: string) =>
  draw({
    steps: { begin: 'begin', b: ['branch', { when: 'true' }], g: ['go', { flowId: target }] },
    edges: ['begin>b', 'b:yes>g'],
  });

function problems(draft: FlowDraft, flows: Readonly<Record<string, FlowDraft>>): string[] {
  const live = (id: string) => flows[id] ?? null;
  return checkSwitches(draft, models, { live, flowId: 'a' }).map((one) => `${one.severity} ${one.code} ${one.stepId}`);
}

it('names the targets', () => {
  expect(switchesOf(straight('b'), models)).toEqual(['b']);
});

it.each([
  ['a flow that is not there', straight('gone'), {}, ['warning missing-target g']],
  ['a flow that is there', straight('b'), { b: asking('c'), c: straight('d') }, []],
  ['itself', straight('a'), {}, ['error cyclic-switch g']],
  ['itself, but it asks first', asking('a'), {}, []],
  ['one that leads back', straight('b'), { b: straight('a') }, ['error cyclic-switch g']],
  ['one that leads back after a question', straight('b'), { b: asking('a') }, []],
  ['one that may lead back', straight('b'), { b: perhaps('a') }, ['warning cyclic-switch g']],
  [
    'one that leads back through others',
    perhaps('b'),
    { b: straight('c'), c: straight('a') },
    ['warning cyclic-switch g'],
  ],
  ['others that go in a circle without it', straight('b'), { b: straight('c'), c: straight('b') }, []],
])('%s', (_what, draft, flows, found) => {
  expect(problems(draft, flows)).toEqual(found);
});
