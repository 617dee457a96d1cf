// Which pages may carry a chat.
import { expect, it } from 'vitest';
import { isAllowedOn } from './allowed-frames';

it.each([
  [[], 'https://any.example/', true],
  [['shop.example'], 'https://shop.example/a', true],
  [['shop.example'], 'https://www.shop.example/', false],
  [['*.shop.example'], 'https://www.shop.example/', true],
  [['*.shop.example'], 'https://shop.example/', false],
  [['localhost:3000'], 'http://localhost:3000/x', true],
  [['localhost:3000'], 'http://localhost:4000/x', false],
  [['shop.example'], 'no address', true],
])('%j on %s: %s', (allowedDomains, url, expected) => {
  expect(isAllowedOn({ settings: { allowedDomains } }, url)).toBe(expected);
});
