import { describe, expect, it } from 'vitest';
import { createBoundedCache } from './bounded-cache';
import { Budget, ExpressionError } from './budget';
import { parseExpression } from './parse-expression';
import { fixedNames, isFixedName, readMember, readName } from './scope';
import { toPlain } from './to-plain';
import { weigh } from './weigh';

describe('Budget', () => {
  it('ends after so many operations', () => {
    const budget = new Budget();
    expect(() => {
      for (let spent = 0; spent < 20_000; spent += 1) budget.spend();
    }).not.toThrow();
    expect(() => budget.spend()).toThrow(ExpressionError);
  });

  it('charges more for more, and refuses what is too large at once', () => {
    expect(() => new Budget().spend(50_000)).not.toThrow();
    expect(() => new Budget().spend(50_001)).toThrow('too large');
    const budget = new Budget();
    for (let text = 0; text < 12; text += 1) budget.spend(50_000);
    expect(() => budget.spend(50_000)).toThrow('too long');
  });
});

describe('weigh', () => {
  it('pays for every part, shared or not', () => {
    let shared: unknown = ['x'];
    for (let level = 0; level < 40; level += 1) shared = [shared, shared];
    expect(() => weigh(shared, new Budget())).toThrow(ExpressionError);
    expect(() => weigh([1, 'a', { b: null }], new Budget())).not.toThrow();
  });
});

describe('toPlain', () => {
  it('gives plain data only', () => {
    const value = { a: [1, 'x', null, true, Number.NaN, undefined, () => 1, 2n] };
    expect(toPlain(value, new Budget())).toEqual({ a: [1, 'x', null, true, null, null, null, null] });
  });

  it('copies, so that nobody reaches back into the scope', () => {
    const held = { list: [1] };
    expect(toPlain(held, new Budget())).not.toBe(held);
  });
});

describe('createBoundedCache', () => {
  it('forgets the oldest', () => {
    const cache = createBoundedCache<number>(2);
    for (const [index, key] of ['a', 'b', 'c'].entries()) expect(cache.keep(key, index)).toBe(index);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([undefined, 1, 2]);
  });

  it('keeps keys that look like the machinery of objects', () => {
    const cache = createBoundedCache<number>(2);
    expect(cache.get('__proto__')).toBeUndefined();
    cache.keep('__proto__', 1);
    expect(cache.get('__proto__')).toBe(1);
  });
});

describe('scope', () => {
  it('reads own properties only', () => {
    const inherited = Object.create({ secret: 1 });
    expect(readMember(inherited, 'secret')).toBeNull();
    expect(readMember({ a: undefined }, 'a')).toBeNull();
    expect(readMember('text', 'length')).toBeNull();
    expect(readMember([1], 'length')).toBeNull();
    expect(readMember([1], 0)).toBe(1);
    expect(readMember([1], -1)).toBeNull();
    expect(readMember(null, 'a')).toBeNull();
  });

  it('looks for a bare name at the top, then among the variables, but never for a fixed name there', () => {
    const scope = { top: 1, vars: { top: 2, low: 3, contact: 4 } };
    expect(readName(scope, 'top')).toBe(1);
    expect(readName(scope, 'low')).toBe(3);
    expect(readName(scope, 'contact')).toBeNull();
    expect(readName(scope, 'toString')).toBeNull();
    expect(readName({}, 'anything')).toBeNull();
  });

  it('knows its fixed names', () => {
    expect(fixedNames.every(isFixedName)).toBe(true);
    expect(isFixedName('name')).toBe(false);
  });
});

describe('parseExpression', () => {
  it.each([
    ['', 'empty'],
    ['a'.repeat(16_001), 'at most'],
    [`${'('.repeat(60)}1${')'.repeat(60)}`, 'maxDepth'],
    [`[${'1,'.repeat(600)}1]`, 'maxListElements'],
    ['1+'.repeat(3_000) + '1', 'maxAstNodes'],
    ['#', 'Unexpected character'],
  ])('refuses %#', (source, words) => {
    expect(parseExpression(source)).toMatchObject({ ok: false, error: { message: expect.stringContaining(words) } });
  });

  it('gives the place of a mistake and one line of words', () => {
    const parsed = parseExpression('a ==\n == b');
    expect(parsed).toMatchObject({ ok: false, error: { position: 6 } });
    expect(!parsed.ok && parsed.error.message.includes('\n')).toBe(false);
  });
});
