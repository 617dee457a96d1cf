// Addresses are found as people write them.
import { describe, expect, it } from 'vitest';
import { readEmail } from './read-email';

describe('readEmail', () => {
  it.each([
    ['ada@example.com', 'ada@example.com'],
    ['  Ada.L+chat@Example.COM ', 'Ada.L+chat@example.com'],
    ['It is ada@example.com.', 'ada@example.com'],
    ['<ada@example.com>', 'ada@example.com'],
    ['mailto:ada@example.co.uk', 'ada@example.co.uk'],
    ['åsa@exempel.se', 'åsa@exempel.se'],
    ['ada@xn--exmple-cua.com', 'ada@xn--exmple-cua.com'],
    ["o'neil@example.com, thanks!", "o'neil@example.com"],
    ['ada@example.com or ada@example.com', 'ada@example.com'],
  ])('reads %j', (text, value) => {
    expect(readEmail(text)).toEqual({ value });
  });

  it.each([
    '',
    'ada',
    'ada@',
    '@example.com',
    'ada@example',
    'ada@@example.com',
    'a da@exam ple.com',
    'ada..l@example.com',
    '.ada@example.com',
    'ada@-example.com',
    'ada@example..com',
    'ada@example.c',
    'ada@127.0.0.1',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b.'.repeat(130)}com`,
  ])('refuses %j', (text) => {
    expect(readEmail(text)).toEqual({ problem: 'no-email' });
  });

  it('does not choose between two', () => {
    expect(readEmail('ada@example.com or bo@example.com')).toEqual({ problem: 'several-emails' });
  });
});
