// What a file's own words may do to a terminal: nothing.
import { expect, it } from 'vitest';
import { onOneLine, showSafely } from './show-safely';

it.each([
  ['an escape sequence', 'a\u001b[2Jb', 'a\\u001b[2Jb'],
  ['a C1 control', 'a\u009bb', 'a\\u009bb'],
  ['text turned round', '\u202Eexe.txt', '\\u202eexe.txt'],
  ['half a character', 'a\ud800', 'a\\ud800'],
  ['ordinary words', 'Åsa 👩‍👧 سلام\n\tnext', 'Åsa 👩‍👧 سلام\n\tnext'],
])('shows %s as it is or spelled out', (_what, text, shown) => {
  expect(showSafely(text)).toBe(shown);
});

it('lets no name begin a line of its own', () => {
  expect(onOneLine('a\r\nerror at b:\u2028c')).toBe('a error at b: c');
});
