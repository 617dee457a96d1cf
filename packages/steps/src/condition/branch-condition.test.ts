// Conditions in rows and by hand say the same things.
import type { Condition } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { renameInCondition, sourceOf, strictCondition, wordsOf } from './branch-condition';

const rows: Condition = {
  match: 'all',
  rules: [
    { left: 'age', operator: 'at-least', right: '18' },
    {
      match: 'any',
      rules: [
        { left: 'vars.town', operator: 'is', right: '{{home.town}}' },
        { left: 'contact.town', operator: 'known', right: '' },
      ],
    },
  ],
};

describe('a branch’s condition', () => {
  it('comes to an expression', () => {
    expect(sourceOf('age > 18')).toBe('age > 18');
    expect(sourceOf(rows)).toContain('order(');
    expect(sourceOf({ match: 'all', rules: [] })).toBe('false');
  });

  it('can be shown in words', () => {
    expect(wordsOf('age > 18')).toBe('age > 18');
    expect(wordsOf(rows)).toBe('age at least 18 & (vars.town is {{home.town}} / contact.town known)');
  });

  it('has to be finished for publishing', () => {
    const passes = (condition: unknown) => strictCondition.safeParse(condition).success;
    expect([passes(rows), passes('age > 18')]).toEqual([true, true]);
    expect([passes(''), passes({ match: 'all', rules: [] }), passes(5)]).toEqual([false, false, false]);
    expect(passes({ match: 'any', rules: [{ left: ' ', operator: 'is', right: '' }] })).toBe(false);
  });

  it('follows a renamed variable, but not a contact property of the same name', () => {
    expect(renameInCondition('town == "x"', 'town', 'city')).toBe('city == "x"');
    expect(JSON.stringify(renameInCondition(rows, 'town', 'city'))).toBe(
      JSON.stringify(rows).replace('vars.town', 'vars.city'),
    );
    expect(JSON.stringify(renameInCondition(rows, 'home', 'place'))).toContain('{{place.town}}');
    expect(JSON.stringify(renameInCondition(rows, 'age', 'years'))).toContain('"years"');
  });
});
