// Tokens become chips, with what is said when they are empty.
import { expect, it } from 'vitest';
import { cutTokens, tokenLabel } from './tokens';

it('cuts a text at its tokens', () => {
  expect(cutTokens('Hi {{contact.first_name | default: "there"}}, {{ topic }}!')).toEqual([
    { kind: 'text', text: 'Hi ' },
    { kind: 'token', name: 'contact.first_name', fallback: 'there' },
    { kind: 'text', text: ', ' },
    { kind: 'token', name: 'topic', fallback: null },
    { kind: 'text', text: '!' },
  ]);
});

it('leaves half a token as it is', () => {
  expect(cutTokens('{{ name')).toEqual([{ kind: 'text', text: '{{ name' }]);
});

it('names tokens for people', () => {
  expect(tokenLabel('contact.first_name')).toBe('First name');
  expect(tokenLabel('order_number')).toBe('Order number');
});
