// Only http and https addresses may become links.
import { expect, it } from 'vitest';
import { isWebAddress } from './web-address';

it.each(['https://example.com', 'http://example.com/a?b#c', 'HTTPS://EXAMPLE.COM'])('takes %s', (url) => {
  expect(isWebAddress(url)).toBe(true);
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//example.com',
  '/path',
  'https://',
  ' https://example.com',
  'ftp://x',
  '',
])('refuses %j', (url) => {
  expect(isWebAddress(url)).toBe(false);
});
