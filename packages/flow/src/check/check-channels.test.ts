import { describe, expect, it } from 'vitest';
import { draw, type Drawing } from '../testing/draw-flow';
import { roomyChannel, tightChannel } from '../testing/test-channels';
import { testModels } from '../testing/test-models';
import { checkFlow } from './check-flow';

function limits(step: Drawing['steps'][string], channels = [tightChannel]) {
  const flow = draw({ steps: { begin: 'begin', step }, edges: ['begin>step'] });
  return checkFlow(flow, testModels, { channels }).filter(({ code }) => code.startsWith('limit-'));
}

const choices = (count: number, label = 'Pick') =>
  [
    'choose',
    { text: 'Which?', choices: Array.from({ length: count }, (_, id) => ({ id: `c${id}`, label: `${label}${id}` })) },
  ] as const;

describe('limits of channels', () => {
  it('let through what fits', () => {
    expect(limits(['say', { text: 'x'.repeat(100) }])).toEqual([]);
    expect(limits(choices(3))).toEqual([]);
    expect(limits(choices(1, 'Nine lett'))).toEqual([]);
  });

  it('say when text is split, and into how many', () => {
    expect(limits(['say', { text: 'x'.repeat(201) }])).toMatchObject([
      {
        code: 'limit-text-split',
        severity: 'warning',
        field: 'text',
        values: { channel: 'tight', messages: 3, max: 100 },
      },
    ]);
  });

  it('say when choices become a list because there are too many', () => {
    expect(limits(choices(4))).toMatchObject([
      {
        code: 'limit-choices-numbered',
        field: 'choices',
        values: { choices: 4, max: 3 },
        message: expect.stringContaining('at most 3'),
      },
    ]);
  });

  it('say when choices become a list because a label is too long', () => {
    expect(limits(choices(2, 'Twelve lette'))).toMatchObject([
      { code: 'limit-choices-numbered', message: expect.stringContaining('at most 10 characters') },
    ]);
  });

  it('are told for each channel by name', () => {
    const other = { ...tightChannel, kind: 'other' };
    expect(limits(choices(4), [tightChannel, roomyChannel, other]).map(({ values }) => values['channel'])).toEqual([
      'tight',
      'other',
    ]);
  });

  it('never hold publishing back', () => {
    expect(limits(choices(50, 'A label far too long')).every(({ severity }) => severity === 'warning')).toBe(true);
  });
});
