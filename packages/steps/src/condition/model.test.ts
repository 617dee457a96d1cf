// Branches in order, and else.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { conditionModel as model, type ConditionOptions } from './model';

const options: ConditionOptions = {
  branches: [
    { id: 'old', name: 'Old', condition: 'age > 60' },
    { id: 'adult', name: '', condition: 'age >= 18' },
  ],
  take: 'first',
};

describe('condition', () => {
  it('has a way out per branch, worded by its name or condition, and else', () => {
    expect(model.exits(options).map(({ id, label, look }) => [id, label, look])).toEqual([
      ['old', 'Old', 'condition'],
      ['adult', 'age >= 18', 'condition'],
      ['else', null, 'plain'],
    ]);
  });

  it('tries the branches in order, else last', () => {
    const tools = { localize: () => ({}), isConnected: () => true };
    const { always } = model.compile({ id: 'c', kind: 'condition', options }, tools);
    expect(exitsTaken(always)).toEqual(['old', 'adult', 'else']);
    expect(always?.at(-1)?.guard).toBeUndefined();
  });

  it('may try every branch, count by count, and be done; documents without the choice take the first', () => {
    const tools = { localize: () => ({}), isConnected: () => true };
    const every = { ...options, take: 'every' as const };
    const { always } = model.compile({ id: 'c', kind: 'condition', options: every }, tools);
    expect(exitsTaken(always)).toEqual(['old', 'adult', 'done']);
    expect(model.exits(every).map(({ id }) => id)).toEqual(['old', 'adult', 'done']);
    expect([model.endsLoops(every), model.endsLoops(options)]).toEqual([true, false]);
    expect(model.comesBack(every)).toEqual(['old', 'adult']);
    expect(model.exits({ branches: options.branches }).at(-1)?.id).toBe('else');
    expect(wrongFields(model, { branches: options.branches })).toEqual([]);
  });

  it('says what it reads and follows a renamed variable', () => {
    expect(model.reads(options)).toMatchObject([
      { source: 'age > 60', as: 'expression' },
      { field: 'branches.adult.condition' },
    ]);
    expect(model.reads(model.renameVariable(options, 'age', 'years')).map(({ source }) => source)).toEqual([
      'years > 60',
      'years >= 18',
    ]);
  });

  it('points at a missing condition and at repeated ids', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['branches.0.condition']);
    expect(wrongFields(model, { branches: [] })).toEqual(['branches']);
    expect(wrongFields(model, options)).toEqual([]);
    const clash = (id: string) =>
      model.check({ ...options, branches: [...options.branches, { id, name: '', condition: 'true' }] });
    expect([clash('old'), clash('else'), clash('new')].map(({ length }) => length)).toEqual([1, 1, 0]);
  });
});
