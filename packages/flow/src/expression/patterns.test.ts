// Patterns find what they say, and hostile ones end as soon as harmless ones.
import { describe, expect, it } from 'vitest';
import { compileExpression, evaluateExpression } from './compile-expression';

const matches = (pattern: string, code: unknown) =>
  evaluateExpression(`code.matches(${JSON.stringify(pattern)})`, { vars: { code } });

describe('patterns', () => {
  it.each([
    ['^[A-Z]{2}\\d+$', 'AB12', true],
    ['^[A-Z]{2}\\d+$', 'ab12', false],
    ['(?i)malmö', 'I Malmö', true],
    ['^\\p{L}+$', 'åäö', true],
    ['^$', null, true],
    ['5', 15, true],
  ])('%j on %j is %s', (pattern, code, value) => {
    expect(matches(pattern, code)).toEqual({ ok: true, value });
  });

  it.each(['(a+)+$', '(a|a)*$', '(a|aa)+$', '(.*)*x', '^(([a-z])+.)+[A-Z]([a-z])+$'])(
    'a hostile pattern ends: %s',
    (pattern) => {
      expect(matches(pattern, `${'a'.repeat(20_000)}!`).ok).toBe(true);
    },
  );

  it.each(['a{0,900}b{0,900}', `(?:a?){300}${'(?:[ab]?){70}'.repeat(9)}`, '((((a{9}){9}){9}){9}){9}', 'a{1001}'])(
    'a pattern that grows is refused: %s',
    (pattern) => {
      expect(compileExpression(`code.matches("${pattern}")`)).toMatchObject({ ok: false });
    },
  );

  it('a long text under a large pattern is given up, always at the same length', () => {
    const pattern = '(?:[ab]?){300}[cd]$';
    expect(matches(pattern, 'ab'.repeat(10_000))).toEqual({ ok: false, message: 'This takes too long to work out.' });
    expect(matches(pattern, 'ab'.repeat(200)).ok).toBe(true);
  });
});
