// Option fields take what authors write and refuse what cannot work.
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { draftList, nameSchema, partIdSchema, urlSchema } from './fields';
import { findRepeated } from './find-repeated';
import { plainWords } from './plain-words';

describe('fields', () => {
  it('know names of variables', () => {
    expect(['name', 'order_2'].every((name) => nameSchema.safeParse(name).success)).toBe(true);
    expect(['Name', '2nd', '', 'a-b', '__proto__'].some((name) => nameSchema.safeParse(name).success)).toBe(false);
  });

  it('know ids', () => {
    expect(['c1', 'Sales_2-b'].every((id) => partIdSchema.safeParse(id).success)).toBe(true);
    expect(['', '1', 'a.b', 'a/b', 'å'].some((id) => partIdSchema.safeParse(id).success)).toBe(false);
  });

  it('know addresses, and templates that will give one', () => {
    const good = ['https://example.com', 'http://localhost:1', 'mailto:a@example.com', 'tel:+4612345', '{{page}}'];
    expect(good.every((url) => urlSchema.safeParse(url).success)).toBe(true);
    const bad = ['', 'example.com', 'javascript:alert(1)', 'data:text/html,x', 'https://'];
    expect(bad.some((url) => urlSchema.safeParse(url).success)).toBe(false);
  });

  it('drop unreadable items of a draft', () => {
    const list = draftList(z.object({ id: z.string() }));
    expect(list.parse([{ id: 'a' }, { id: 1 }, null, { id: 'b' }])).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(list.parse('nothing')).toEqual([]);
  });
});

describe('findRepeated', () => {
  it('names each repeated id once', () => {
    expect(findRepeated(['a', 'b', 'a', 'c', 'a', 'c'])).toEqual(['a', 'c']);
    expect(findRepeated([])).toEqual([]);
  });
});

describe('plainWords', () => {
  it.each([
    ['  Hello,   World! ', 'hello, world'],
    ['“Ja”.', 'ja'],
    ['A\u030Ar', 'år'],
    ['?!', ''],
  ])('reads %j as %j', (text, plain) => {
    expect(plainWords(text)).toBe(plain);
  });
});
