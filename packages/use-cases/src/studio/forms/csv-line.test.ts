// What a visitor wrote never becomes a formula in somebody's spreadsheet.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvLine } from './csv-line';

it.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"\r\n`],
  ['+46701740605', "'+46701740605\r\n"],
  ['-1+1', "'-1+1\r\n"],
  ['@SUM(A1)', "'@SUM(A1)\r\n"],
  [' =1', "' =1\r\n"],
  ['\t=1', `"'\t=1"\r\n`],
  ['\u200b=1', "'\u200b=1\r\n"],
  ['a,b', '"a,b"\r\n'],
  ['say "hi"', '"say ""hi"""\r\n'],
  ['two\nlines', '"two\nlines"\r\n'],
  ['plain', 'plain\r\n'],
])('%j is written as %j', (cell, line) => {
  expect(csvLine([cell])).toBe(line);
});

it('keeps numbers as numbers', () => {
  expect(csvLine([-5, 1.5, 'x'])).toBe('-5,1.5,x\r\n');
});

it('never begins a cell like a formula, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const cell = csvLine([text]).slice(0, -2).replace(/^"/, '');
      return !/^[=+\-@|%\t\r\n]/.test(cell);
    }),
  );
  expect(csvLine([''])).toBe('\r\n');
});
