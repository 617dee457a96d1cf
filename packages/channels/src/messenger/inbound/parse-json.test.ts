// Bodies are read without throwing and never nest without end.
import { expect, it } from 'vitest';
import { parseJson } from './parse-json';

const parse = (text: string) => parseJson(new TextEncoder().encode(text));
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

it('reads JSON', () => {
  expect(parse('{"a":"\\u00e5[[\\"{"}')).toEqual({ a: 'å[["{' });
});

it.each(['', '{', 'undefined', '{"a":"'])('gives nothing for %j', (text) => {
  expect(parse(text)).toBeUndefined();
});

it('stops at 100 levels, however deep it goes', () => {
  expect(parse(nested(100))).toBeDefined();
  expect(parse(nested(101))).toBeUndefined();
  expect(parse(nested(400_000))).toBeUndefined();
});

it('does not count brackets within texts', () => {
  const text = JSON.stringify({ a: '[{'.repeat(500), b: '"\\"[' });
  expect(parse(text)).toEqual(JSON.parse(text));
});

it('reads a long text in one piece', () => {
  expect(parse(JSON.stringify('x\\"'.repeat(300_000)))).toHaveLength(900_000);
});
