// Arms, their shares, and the machine that draws one.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { randomSplitModel as model, shareOf } from './model';

const arms = [
  { id: 'a', name: 'Short', weight: 1 },
  { id: 'b', name: 'Long', weight: 3 },
  { id: 'shut', name: 'Old', weight: 0 },
];
const options = { arms, variable: 'variant' };
const tools = { localize: (_path: string, text: string) => ({ en: text }), isConnected: () => true };

describe('random-split', () => {
  it('has a way out per arm, under its name', () => {
    expect(model.exits(options).map(({ id, label }) => [id, label])).toEqual([
      ['a', 'Short'],
      ['b', 'Long'],
      ['shut', 'Old'],
    ]);
    expect(arms.map((arm) => shareOf(arm, arms))).toEqual([0.25, 0.75, 0]);
    expect(arms.slice(2).map((arm) => shareOf(arm, [arm]))).toEqual([0]);
  });

  it('takes no arm without a share, and the last open one for the rest', () => {
    const { always } = model.compile({ id: 's', kind: 'random-split', options }, tools);
    expect(exitsTaken(always)).toEqual(['a', 'b']);
    expect(always?.map(({ guard }) => guard)).toEqual([
      { type: 'lot-below', params: { step: 's', below: 0.25 } },
      undefined,
    ]);
  });

  it('keeps the arm’s name where it is asked to', () => {
    expect(model.writes(options)).toContainEqual({ variable: 'variant', type: 'text', exit: 'b' });
    expect(model.writes({ arms, variable: null })).toEqual([]);
    expect(model.renameVariable(options, 'variant', 'arm')).toEqual({ arms, variable: 'arm' });
  });

  it('wants names, a share above nothing and ids of their own', () => {
    expect(wrongFields(model, model.defaults())).toEqual([]);
    expect(wrongFields(model, { arms: [], variable: null })).toContain('arms');
    expect(wrongFields(model, { arms: arms.slice(2), variable: null })).toEqual(['arms']);
    expect(wrongFields(model, { arms: [{ id: 'a', name: ' ', weight: -1 }], variable: null })).toEqual(
      expect.arrayContaining(['arms.0.name', 'arms.0.weight']),
    );
    expect(model.check({ arms: [...arms, { id: 'a', name: 'Long', weight: 1 }], variable: null })).toHaveLength(2);
  });
});
