// Addresses are found as people write them, and nothing that only looks a little like one.
import { describe, expect, it } from 'vitest';
import { readUrl } from './read-url';

describe('readUrl', () => {
  it.each([
    ['https://example.com/a?b=1#c', 'https://example.com/a?b=1#c'],
    ['example.com', 'https://example.com/'],
    ['It is WWW.Example.com/Path.', 'https://www.example.com/Path'],
    ['<http://example.co.uk:8080/>', 'http://example.co.uk:8080/'],
    ['räksmörgås.se', 'https://xn--rksmrgs-5wao1o.se/'],
    ['example.com or https://example.com/', 'https://example.com/'],
  ])('reads %j', (text, value) => {
    expect(readUrl(text)).toEqual({ value });
  });

  it.each([
    '',
    'no idea',
    'ada@example.com',
    'javascript:alert(1)',
    'ftp://example.com',
    'http://localhost',
    'https://10.0.0.1/',
    'version 1.2.3',
    `https://example.com/${'a'.repeat(2_000)}`,
  ])('refuses %j', (text) => {
    expect(readUrl(text)).toEqual({ problem: 'no-url' });
  });

  it('does not choose between two', () => {
    expect(readUrl('example.com or example.org')).toEqual({ problem: 'several-urls' });
  });
});
