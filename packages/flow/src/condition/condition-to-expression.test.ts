import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression, evaluateExpression } from '../expression/compile-expression';
import { type Condition, conditionOperators, conditionSchema, takesRight } from './condition';
import { conditionToExpression } from './condition-to-expression';

type Operator = (typeof conditionOperators)[number];

function holds(left: unknown, operator: Operator, right = '', other: unknown = null): boolean {
  const source = conditionToExpression({ match: 'all', rules: [{ left: 'x', operator, right }] });
  const result = evaluateExpression(source, { vars: { x: left, other } });
  if (!result.ok) throw new Error(result.message);
  return result.value === true;
}

describe('conditionToExpression', () => {
  it.each<[unknown, Operator, string, boolean]>([
    [' Stockholm ', 'is', 'stockholm', true],
    ['Malmö', 'is', 'MALMÖ', true],
    ['18', 'is', '18.0', true],
    [18, 'is', ' 18', true],
    [true, 'is', 'true', true],
    ['x', 'is-not', 'y', true],
    [null, 'is-not', 'y', true],
    [null, 'is', '', false],
    ['Hello World', 'contains', 'WORLD', true],
    [['Red', 'Blue'], 'contains', 'blue', true],
    [['Bluebell'], 'contains', 'blue', false],
    [null, 'not-contains', 'x', true],
    ['Parley', 'starts', 'par', true],
    ['Parley', 'ends', 'LEY', true],
    ['9', 'less', '10', true],
    [9.5, 'at-least', '9,5', true],
    ['abc', 'greater', '1', false],
    [null, 'less', '1', false],
    ['2026-03-01', 'greater', '2025-12-31', true],
    [3, 'at-most', '3', true],
    ['', 'known', '', false],
    ['  ', 'unknown', '', true],
    [0, 'known', '', true],
    [[], 'unknown', '', true],
  ])('%j %s %j is %s', (left, operator, right, expected) => {
    expect(holds(left, operator, right)).toBe(expected);
  });

  it('compares with another value named in a token', () => {
    expect(holds('Ada', 'is', '{{ other }}', 'ada')).toBe(true);
    expect(holds('Ada', 'is', '{{ other }}', 'Bo')).toBe(false);
  });

  it('joins rules and groups', () => {
    const rule = (left: string) => ({ left, operator: 'known' as const, right: '' });
    const condition: Condition = {
      match: 'all',
      rules: [rule('a'), { match: 'any', rules: [rule('contact.email'), rule('b')] }],
    };
    expect(conditionToExpression(condition)).toBe('known(vars.a) && (known(contact.email) || known(vars.b))');
    expect(conditionSchema.safeParse(condition).success).toBe(true);
  });

  it('is false while no rule is finished', () => {
    expect(conditionToExpression({ match: 'all', rules: [] })).toBe('false');
    expect(
      conditionToExpression({
        match: 'any',
        rules: [
          { left: '', operator: 'is', right: 'x' },
          { match: 'all', rules: [] },
        ],
      }),
    ).toBe('false');
  });

  it('names what takes a right side', () => {
    expect(conditionOperators.filter((operator) => !takesRight(operator))).toEqual(['known', 'unknown']);
  });

  it('always writes an expression that compiles, whatever is typed', () => {
    const rule = fc.record({
      left: fc.oneof(fc.string(), fc.constantFrom('in', 'vars', 'contact.e-mail', 'a.b', 'constructor', 'x.__proto__')),
      operator: fc.constantFrom(...conditionOperators),
      right: fc.string({ unit: 'binary' }),
    });
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 4 }), (rules) => {
        const compiled = compileExpression(conditionToExpression({ match: 'any', rules }));
        const blocked = rules.some(({ left }) => /constructor|prototype|__proto__/.test(left));
        expect(compiled.ok || blocked).toBe(true);
      }),
    );
  });
});
