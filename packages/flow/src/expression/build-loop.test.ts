import { describe, expect, it } from 'vitest';
import { compileExpression, evaluateExpression } from './compile-expression';

const orders = [
  { total: 10, items: ['a'] },
  { total: 30, items: ['b', 'c'] },
];
const value = (source: string) => evaluateExpression(source, { vars: { orders, limit: 20, total: 99 } });

describe('loops', () => {
  it.each([
    ['orders.exists(o, o.total > limit)', true],
    ['orders.all(o, o.total > limit)', false],
    ['orders.exists_one(o, o.total > limit)', true],
    ['orders.filter(o, o.total > limit).size()', 1],
    ['orders.map(o, o.total)', [10, 30]],
    ['orders.map(o, o.items.map(i, i + o.total))', [['a10'], ['b30', 'c30']]],
    ['orders.map(total, total.total)', [10, 30]],
    ['orders.map(o, o.items.exists(o, o == "c"))', [false, true]],
    ['[].all(x, false)', true],
    ['missing.all(x, false)', true],
    ['missing.map(x, x)', []],
    ['limit.filter(x, true)', []],
  ])('%s', (source, expected) => {
    expect(value(source)).toEqual({ ok: true, value: expected });
  });

  it('treats anything but true as not true', () => {
    expect(value('orders.filter(o, o.total)')).toEqual({ ok: true, value: [] });
    expect(value('orders.exists(o, o.missing)')).toEqual({ ok: true, value: false });
  });

  it('lets the loop variable go with the loop', () => {
    expect(value('orders.exists(o, true) && o == null')).toEqual({ ok: true, value: true });
  });

  it.each(['orders.map(1, 2)', 'orders.exists(o)', 'orders.all(o.p, true)', 'orders.map(o, true, o)'])(
    'refuses %s',
    (source) => {
      expect(compileExpression(source).ok).toBe(false);
    },
  );
});
