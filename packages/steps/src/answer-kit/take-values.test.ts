// Values are found by their path, as the type wanted or not at all.
import { describe, expect, it } from 'vitest';
import { takeValues } from './take-values';

const whole = { n: '12', yes: true, list: [1, { a: 'x' }], text: 5 };

describe('takeValues', () => {
  it.each([
    ['n', 'number', 12],
    ['n', 'text', '12'],
    ['yes', 'boolean', true],
    ['text', 'boolean', null],
    ['list.1.a', 'text', 'x'],
    ['list', 'list', [1, { a: 'x' }]],
    ['list', 'object', null],
    ['list.length', 'number', null],
    ['constructor.name', 'text', null],
    ['__proto__', 'object', null],
    ['gone.deeper', 'text', null],
    ['list', 'text', '[1,{"a":"x"}]'],
  ] as const)('takes %s as %s', (path, type, value) => {
    expect(takeValues(whole, [{ path, type }])).toEqual({ s0: value });
  });

  it('takes nothing too big for a session', () => {
    const list = Array.from({ length: 20_000 }, () => 1);
    expect(takeValues({ list }, [{ path: 'list', type: 'list' }])).toEqual({ s0: null });
  });
});
