// Keys stay short, readable and different.
import { expect, it } from 'vitest';
import { contentKey, itemKey } from './item-key';

it('joins what is short', () => {
  expect(itemKey('message', 'm_1')).toBe('message:m_1');
});

it('shortens what is long without making two things one', () => {
  const [one, other] = [itemKey('message', `${'x'.repeat(500)}1`), itemKey('message', `${'x'.repeat(500)}2`)];
  expect(one).toHaveLength(200);
  expect(one).not.toBe(other);
  expect(itemKey('a', 'b:c'.repeat(100))).not.toBe(itemKey('a', 'b', 'c'.repeat(100)));
});

it('knows things without ids by what they say', () => {
  expect(contentKey('other', { a: 1 })).toBe(contentKey('other', { a: 1 }));
  expect(contentKey('other', { a: 1 })).not.toBe(contentKey('other', { a: 2 }));
  expect(contentKey('other', undefined)).toMatch(/^other:[0-9a-f]{64}$/);
});
