// Scripted visits: text whatever its case, numbers whatever their spelling, and what nobody thought of.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = (answer: 'text' | 'number', values: readonly string[]) =>
  drawFlow({
    steps: {
      ask: ['ask-question', { text: 'Which?', answer, variable: 'which' }],
      decide: [
        'switch-value',
        { value: 'which', cases: values.map((value, at) => ({ id: `v${at}`, value, name: '' })) },
      ],
      ...Object.fromEntries(values.map((value, at) => [`end${at}`, ['end', { text: value }] as const])),
      other: ['end', { text: 'Something else' }],
    },
    edges: [
      'begin>ask',
      'ask:answered>decide',
      ...values.map((_value, at) => `decide:v${at}>end${at}`),
      'decide:otherwise>other',
    ],
    variables: { which: answer },
  });

describe('a visit to switch-value', () => {
  it.each([
    ['Sales', 'Sales'],
    [' support ', 'Support'],
    ['sale', 'Something else'],
  ])('goes from %j to %s', (said, heard) => {
    expect(new Visit(flow('text', ['Sales', 'Support'])).says(said).heard).toEqual([heard]);
  });

  it('compares numbers as numbers', () => {
    expect(new Visit(flow('number', ['5', '10'])).says('10.0').heard).toEqual(['10']);
    expect(new Visit(flow('number', ['5', '10'])).says('7').heard).toEqual(['Something else']);
  });

  it('takes otherwise where the value was never set', () => {
    const edges = ['begin>decide', 'decide:otherwise>other'];
    const drawn = drawFlow({
      steps: {
        decide: ['switch-value', { value: 'which', cases: [{ id: 'v', value: 'x', name: '' }] }],
        other: ['end', {}],
      },
      edges,
    });
    expect(new Visit(drawn).turn.trace).toContainEqual({ at: 'leave', step: 'decide', exit: 'otherwise' });
  });
});
