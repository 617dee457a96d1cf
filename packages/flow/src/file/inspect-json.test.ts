import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectJson } from './inspect-json';

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('inspectJson', () => {
  it('has nothing to say about plain JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes('__proto__'));
        expect(inspectJson(JSON.parse(text))).toBeNull();
      }),
    );
  });

  it('takes objects without a prototype', () => {
    expect(inspectJson(Object.assign(Object.create(null), { a: 1 }))).toBeNull();
  });

  it('measures depth', () => {
    expect(inspectJson(nested(64))).toBeNull();
    expect(inspectJson(nested(65))).toMatchObject({ code: 'too-deep' });
  });

  it('says where a fault is, without a path longer than anyone reads', () => {
    expect(inspectJson({ a: { b: [0, Number.NaN] } })).toEqual({ code: 'not-json', path: 'a.b.1' });
    expect(inspectJson(nested(90))?.path.split('.')).toHaveLength(8);
  });

  it.each([
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['infinity', Number.POSITIVE_INFINITY],
    ['undefined', undefined],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
  ])('refuses %s', (_name, value) => {
    expect(inspectJson({ held: value })).toEqual({ code: 'not-json', path: 'held' });
  });

  it('refuses prototype keys but not the word elsewhere', () => {
    expect(inspectJson(JSON.parse('{"a":{"__proto__":1}}'))).toEqual({ code: 'reserved-key', path: 'a.__proto__' });
    expect(inspectJson({ a: '__proto__' })).toBeNull();
  });

  it('gives up on a value that is endless by sharing', () => {
    let shared: unknown = [1];
    for (let level = 0; level < 40; level += 1) shared = [shared, shared];
    expect(inspectJson(shared)?.code).toBe('too-large');
  });
});
