// The verdict under a colour is the one a visitor's eyes would give.
import { expect, it } from 'vitest';
import { judgeColour } from './colour-contrast';

it.each([
  ['#000000', 'white'],
  ['#0b7f72', 'white'],
  ['#2b4984', 'white'],
  ['#d97706', 'black'],
  ['#ffffff', 'faint'],
  ['#ffe14d', 'faint'],
] as const)('R55 judges %s as %s', (colour, verdict) => {
  expect(judgeColour(colour)).toBe(verdict);
});

it('turns at the limits of WCAG, not before', () => {
  expect(judgeColour('#767676')).toBe('white');
  expect(judgeColour('#777777')).toBe('black');
  expect(judgeColour('#949494')).toBe('black');
  expect(judgeColour('#959595')).toBe('faint');
});

it.each(['', '#', '#12', '#12345g', '123456', 'red'])('R55 judges nothing while %j is no colour', (text) => {
  expect(judgeColour(text)).toBeNull();
});
