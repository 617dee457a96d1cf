// Plain HTML posts become the same raw values as JSON.
import { describe, expect, it } from 'vitest';
import { rawValues, rawValuesOfBody } from './raw-values';

describe('rawValuesOfBody', () => {
  it('decodes and gathers repeated keys', () => {
    expect(rawValuesOfBody('name=Ada+L%C3%B6f&likes=red&likes=blue&empty=&flag')).toEqual({
      name: 'Ada Löf',
      likes: ['red', 'blue'],
      empty: '',
      flag: '',
    });
  });

  it('keeps a value with = and survives broken escapes', () => {
    expect(rawValuesOfBody('a=b=c&d=%E0%A4%A')).toEqual({ a: 'b=c', d: '%E0%A4%A' });
    expect(rawValuesOfBody('')).toEqual({});
  });

  it('keeps __proto__ an ordinary key', () => {
    const values = rawValuesOfBody('__proto__=x');
    expect(Object.keys(values)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });
});

describe('rawValues', () => {
  it('leaves files out', () => {
    expect(
      rawValues([
        ['name', 'Ada'],
        ['file', new Uint8Array(3)],
        ['name', 'Bo'],
      ]),
    ).toEqual({ name: ['Ada', 'Bo'] });
  });

  it('takes what a multipart reader gives', () => {
    const sent = new FormData();
    sent.append('likes', 'red');
    sent.append('likes', 'blue');
    expect(rawValues(sent)).toEqual({ likes: ['red', 'blue'] });
  });
});
