// Which pages a rule means.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { PageRule } from './chatflow';
import { matchPage } from './match-page';

const query = (name: string, how: 'is' | 'contains', value: string): PageRule => ({ kind: 'query', name, how, value });

describe('targeting: pages', () => {
  it.each<[PageRule['kind'], string, string, boolean]>([
    ['is', 'https://shop.example/pricing', 'https://shop.example/pricing/', true],
    ['is', 'shop.example/pricing', 'http://SHOP.example/pricing#plans', true],
    ['is', 'shop.example/pricing', 'https://shop.example/pricing?utm=x', true],
    ['is', 'shop.example/pricing?plan=a', 'https://shop.example/pricing?plan=b', false],
    ['is', 'shop.example', 'https://shop.example', true],
    ['is', '/pricing', 'https://other.example/pricing', true],
    ['is', '/pricing', 'https://shop.example/pricing/eu', false],
    ['contains', 'pricing', 'https://shop.example/eu/pricing', true],
    ['contains', 'plan=pro', 'https://shop.example/?plan=pro', true],
    ['contains', 'pricing', 'https://shop.example/about', false],
    ['begins', '/docs', 'https://shop.example/docs/start', true],
    ['begins', 'shop.example/docs', 'https://www.shop.example/docs', false],
    ['wildcard', '/docs/*/install', 'https://shop.example/docs/v2/install/', true],
    ['wildcard', '*.shop.example/*', 'https://eu.shop.example/x', true],
    ['wildcard', '*.shop.example/*', 'https://shop.example/x', false],
    ['wildcard', '/a.c', 'https://shop.example/abc', false],
    ['wildcard', '*', 'about:blank', true],
  ])('%s %s: %s is %s', (kind, value, url, expected) => {
    const rule = kind === 'query' ? query('', 'is', '') : ({ kind, value } as const);
    expect(matchPage(rule, url)).toBe(expected);
  });

  it.each<[PageRule, string, boolean]>([
    [query('plan', 'is', 'pro'), 'https://a.example/?x=1&plan=Pro', true],
    [query('plan', 'is', 'pro'), 'https://a.example/?plan=professional', false],
    [query('plan', 'contains', 'pro'), 'https://a.example/?plan=professional', true],
    [query('q', 'is', 'två ord'), 'https://a.example/?q=tv%C3%A5+ord', true],
    [query('q', 'is', ''), 'https://a.example/', false],
    [query('q', 'contains', ''), 'https://a.example/?q', true],
    [query('q', 'is', '%zz'), 'https://a.example/?q=%zz', true],
  ])('%j on %s is %s', (rule, url, expected) => expect(matchPage(rule, url)).toBe(expected));

  it('takes any text, and no pattern makes it slow', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (url, value) => {
        expect(typeof matchPage({ kind: 'wildcard', value }, url)).toBe('boolean');
        expect(matchPage({ kind: 'wildcard', value: '*' }, url)).toBe(true);
      }),
    );
    expect(
      matchPage({ kind: 'wildcard', value: `${'*a'.repeat(200)}b` }, `https://x.example/${'a'.repeat(2000)}`),
    ).toBe(false);
  });
});
