// Values in order, and otherwise.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { switchValueModel as model } from './model';

const options = {
  value: 'plan',
  cases: [
    { id: 'free', value: 'Free', name: '' },
    { id: 'paid', value: '{{best_plan}}', name: 'Paying' },
  ],
};
const tools = { localize: () => ({}), isConnected: () => true };

describe('switch-value', () => {
  it('has a way out per value, and otherwise', () => {
    expect(model.exits(options).map(({ id, label }) => [id, label])).toEqual([
      ['free', 'Free'],
      ['paid', 'Paying'],
      ['otherwise', null],
    ]);
    const { always } = model.compile({ id: 's', kind: 'switch-value', options }, tools);
    expect(exitsTaken(always)).toEqual(['free', 'paid', 'otherwise']);
    expect(always?.at(-1)?.guard).toBeUndefined();
  });

  it('says what it reads and follows a renamed variable on both sides', () => {
    expect(model.reads(options).map(({ source }) => source)).toEqual([
      'alike(vars.plan, "Free")',
      'alike(vars.plan, vars.best_plan)',
    ]);
    expect(model.renameVariable(options, 'plan', 'tier')).toMatchObject({ value: 'tier' });
    expect(JSON.stringify(model.renameVariable(options, 'best_plan', 'top'))).toContain('{{top}}');
    expect(model.renameVariable({ ...options, value: 'contact.plan' }, 'plan', 'x')).toMatchObject({
      value: 'contact.plan',
    });
  });

  it('points at what is missing and at values that come twice', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['value', 'cases.0.value']);
    expect(wrongFields(model, { ...options, cases: [] })).toEqual(['cases']);
    expect(wrongFields(model, { ...options, value: 'a +' })).toEqual(['value']);
    expect(wrongFields(model, options)).toEqual([]);
    const more = (id: string, value: string) =>
      model.check({ ...options, cases: [...options.cases, { id, value, name: '' }] }).map(({ code }) => code);
    expect(more('new', 'other')).toEqual([]);
    expect(more('new', ' free')).toEqual(['repeated-label']);
    expect(more('otherwise', 'x')).toEqual(['repeated-id']);
  });
});
