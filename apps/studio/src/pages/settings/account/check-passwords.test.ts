// A password is long enough, written twice alike, and changed by whoever knows the one before.
import { expect, it } from 'vitest';
import { checkPasswords } from './check-passwords';

it.each([
  [{ current: 'old', next: 'a good password', again: 'a good password' }, {}],
  [
    { current: '', next: '123456789', again: '1234567890' },
    { current: 'wrong', next: 'short', again: 'differ' },
  ],
  [{ current: 'old', next: '1234567890', again: '1234567890' }, {}],
] as const)('%j has the mistakes %j', (passwords, mistakes) => {
  expect(checkPasswords(passwords)).toEqual(mistakes);
});
