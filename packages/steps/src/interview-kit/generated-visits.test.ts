// Visits that write themselves find their way through every kind of question, also those that ask several things.
import { testFlow } from '@parley/engine';
import type { JsonObject } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import { stepModels, type StepKind } from '../models';
import { drawFlow } from '../testing/draw-flow';

const field = (key: string, kind: string, more: JsonObject = {}): JsonObject => ({
  id: `f_${key}`,
  key,
  kind,
  label: key,
  required: true,
  ...more,
});
const options = ['a', 'b'].map((value) => ({ value, label: `Option ${value}` }));
const fields = [
  field('mail', 'email'),
  field('call', 'phone', { required: false }),
  field('kind', 'radio', { options }),
  field('many', 'checkboxes', { options }),
  field('stars', 'rating'),
  field('born', 'date'),
  field('hour', 'time'),
  field('page', 'url'),
  field('photo', 'file'),
  field('agree', 'consent'),
];
const pictures = ['a', 'b'].map((id) => ({ id, label: `Picture ${id}`, text: '', image: '', value: '', when: '' }));

const kinds: readonly (readonly [string, StepKind, JsonObject, string])[] = [
  ['an address', 'ask-address', {}, 'answered'],
  ['a form', 'ask-form', { formId: 'form_1', fields }, 'answered'],
  ['pictures', 'ask-picture', { choices: pictures }, 'a'],
  ['several pictures', 'ask-picture', { choices: pictures, several: true, min: 2 }, 'answered'],
];

describe.each(kinds)('generated visits through %s', (_name, kind, more, exit) => {
  it('reach the answer and giving up', () => {
    const ways = kind === 'ask-picture' && exit === 'a' ? ['ask:a>good', 'ask:b>good'] : [`ask:${exit}>good`];
    const flow = drawFlow({
      steps: { ask: [kind, { text: 'Well?', ...more }], good: ['end', {}], lost: ['end', {}] },
      edges: ['begin>ask', ...ways, 'ask:gave-up>lost'],
    });
    const report = testFlow(flow, stepModels);
    expect(report.percent).toBe(100);
    expect(report.generated.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
