import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression, evaluateExpression, expressionVariables } from './compile-expression';

const scope = {
  vars: {
    age: 20,
    name: 'Ada',
    typed: ' 21 ',
    list: [1, 2, 3],
    names: ['a', 'b'],
    empty: null,
    made: { deep: { er: 7 } },
  },
  contact: { first_name: 'Ada', plan: 'pro' },
  team: { available: true },
  channel: 'chat',
  locale: 'sv',
  answer: 'yes',
};

function value(source: string): unknown {
  const result = evaluateExpression(source, scope);
  return result.ok ? result.value : `failed: ${result.message}`;
}

describe('evaluateExpression', () => {
  it.each<[string, unknown]>([
    ['age > 18', true],
    ['vars.age >= 20 && age <= 20.0', true],
    ['age == 20', true],
    ['typed > 18', true],
    ['typed == 21', true],
    ['age in [19, 20]', true],
    ['name == "Ada" || false', true],
    ['contact.first_name + " L."', 'Ada L.'],
    ['"n: " + age', 'n: 20'],
    ['age + 1', 21],
    ['7 / 2', 3.5],
    ['7 % 4 - 1 * 2', 1],
    ['-age', -20],
    ['-(0)', 0],
    ['2u + 1', 3],
    ['team.available ? "in" : "out"', 'in'],
    ['channel == "chat" && locale == "sv" && answer == "yes"', true],
    ['made.deep.er', 7],
    ['made["deep"]["er"]', 7],
    ['list[1]', 2],
    ['list[9]', null],
    ['size(list) + name.size()', 6],
    ['list.exists(x, x > 2)', true],
    ['list.all(x, x > 2)', false],
    ['list.exists_one(x, x == 2)', true],
    ['list.filter(x, x > 1).map(x, x * 10)', [20, 30]],
    ['names.join("-")', 'a-b'],
    ['"a,b".split(",")', ['a', 'b']],
    ['"Hej".lowerAscii().startsWith("he")', true],
    ['" x ".trim().upperAscii().endsWith("X")', true],
    ['"abc".contains("b")', true],
    ['list.contains(2)', true],
    ['{"a": 1}', { a: 1 }],
    ['{"a": [1, 2]} == {"a": [1, 2.0]}', true],
    ['"k" in {"k": 1}', true],
    ['number("3,5") + int("2.9") + round(1.5)', 7.5],
    ['bool("TRUE") && text(true) == "true"', true],
    ['has(contact.plan) && !has(contact.none)', true],
  ])('%s gives %j', (source, expected) => {
    expect(value(source)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['missing', null],
    ['missing.deeper.still', null],
    ['missing > 1', false],
    ['missing < 1', false],
    ['missing == null', true],
    ['missing == 1', false],
    ['missing != "x"', true],
    ['missing + 1', null],
    ['missing && true', false],
    ['!missing', true],
    ['missing.exists(x, true)', false],
    ['"a" < 1', false],
    ['null < null', false],
    ['empty == null', true],
  ])('an unset name is null: %s gives %j', (source, expected) => {
    expect(value(source)).toEqual(expected);
  });

  it.each(['1 / 0', '1 % 0', 'name - 1', '-name', '1e308 * 10'])('%s fails as a value', (source) => {
    expect(value(source)).toMatch(/^failed: /);
  });

  it('reads a plain name at the top of the scope before the variables', () => {
    expect(evaluateExpression('x', { x: 1, vars: { x: 2 } })).toEqual({ ok: true, value: 1 });
    expect(evaluateExpression('contact', { vars: { contact: 2 } })).toEqual({ ok: true, value: null });
  });
});

describe('compileExpression', () => {
  it('says what is wrong and where', () => {
    expect(compileExpression('age >')).toMatchObject({ ok: false, error: { position: 5 } });
    expect(compileExpression('  ')).toMatchObject({ ok: false, error: { message: 'This expression is empty.' } });
    expect(compileExpression(`"${'a'.repeat(20_000)}"`)).toMatchObject({ ok: false });
  });

  it.each([
    'name.matches(pattern)',
    'name.matches("(")',
    'name.matches("(?=a)")',
    'name.matches("(a)\\1")',
    `name.matches("${'a'.repeat(501)}")`,
    'nothing(1)',
    'size()',
    'size(1, 2)',
    'a.constructor',
    'a["__proto__"]',
    'constructor',
    'b"bytes"',
    'list.map(x, x > 1, x)',
    'duration("1h")',
    'toString()',
  ])('refuses %s', (source) => {
    expect(compileExpression(source).ok).toBe(false);
  });

  it('reaches no prototype by a computed name', () => {
    for (const source of [
      'made["con" + "structor"]',
      'made["to" + "String"]',
      'name["length"]',
      'list["length"]',
      'made["__pro" + "to__"]',
    ]) {
      expect(value(source)).toBe(null);
    }
    expect(value('{"con" + "structor": 1}')).toEqual({});
  });

  it('does not hand out functions a scope happens to hold', () => {
    expect(evaluateExpression('f', { f: () => 1 })).toEqual({ ok: true, value: null });
  });

  it('stops what would take for ever or grow without end', () => {
    const big = `[${Array.from({ length: 200 }, (_, index) => index).join(',')}]`;
    expect(value(`${big}.map(a, ${big}.map(b, ${big}.map(c, a + b + c)))`)).toMatch(/too long/);
    const doubled = `[list]${'.map(a, [a, a])'.repeat(40)}`;
    expect(value(`string(${doubled})`)).toMatch(/too long|too large/);
    expect(value(doubled)).toMatch(/too long|too large|nested/);
    expect(value(`${doubled} + "x"`)).toMatch(/too long|too large/);
    expect(value(`["${'x'.repeat(900)}"]${'.map(a, a + a)'.repeat(30)}`)).toMatch(/too long|too large/);
    expect(value(`${'!'.repeat(15_000)}name`)).toSatisfy(
      (result) => typeof result === 'boolean' || typeof result === 'string',
    );
  });

  it('compiles the same source once', () => {
    expect(compileExpression('age > 1')).toBe(compileExpression('age > 1'));
  });
});

describe('expressionVariables', () => {
  it.each([
    ['age > 18 && vars.town == "x"', ['age', 'town']],
    ['contact.first_name + contact["last-name"]', ['contact.first_name', 'contact.last-name']],
    ['team.available && channel == locale', ['channel', 'locale', 'team.available']],
    ['list.exists(x, x == limit)', ['limit', 'list']],
    ['x + list.map(x, x.y)[0]', ['list', 'x']],
    ['made.deep[key]', ['key', 'made']],
    ['known(vars["in"])', ['in']],
    ['1 +', []],
  ])('%s reads %j', (source, names) => {
    expect(expressionVariables(source)).toEqual(names);
  });
});

describe('hostile expressions', () => {
  const word = fc.constantFrom(
    ...[
      'a',
      'vars',
      'contact',
      'constructor',
      '__proto__',
      'prototype',
      'this',
      'list',
      'name',
      '1',
      '-9e307',
      '"x"',
      "'\\u0000'",
    ],
    ...[
      '+',
      '-',
      '*',
      '/',
      '%',
      '==',
      '!=',
      '<',
      '>=',
      '&&',
      '||',
      '!',
      '?',
      ':',
      '.',
      ',',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      'in',
    ],
    ...[
      '.map(a, ',
      '.exists(a, ',
      '.filter(a, ',
      '.all(',
      'has(',
      'size(',
      'string(',
      'int(',
      '.matches("(a+)+")',
      '.split("")',
      '.join(list)',
    ],
    ...[
      'null',
      'true',
      '//',
      '\n',
      '\\',
      '`',
      '"',
      'b"',
      'r"',
      '0x',
      '18446744073709551615u',
      '\u202e',
      '\ud800',
      'type(',
      'duration(',
    ],
  );
  const hostile = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.tuple(word, fc.integer({ min: 1, max: 900 })).map(([text, times]) => text.repeat(times)),
  );

  it('never throw, spin or escape, ten thousand of them', () => {
    fc.assert(
      fc.property(hostile, (source) => {
        const result = evaluateExpression(source, scope);
        expect(typeof result.ok).toBe('boolean');
        if (result.ok) expect(JSON.stringify(result.value)).toBeTypeOf('string');
        expect(Array.isArray(expressionVariables(source))).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
