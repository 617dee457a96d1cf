// No name in a report can become a formula.
import { expect, it } from 'vitest';
import { csvOf } from './write-csv';

it('quotes what needs it and disarms formulas', () => {
  const lines = csvOf([
    ['Name', 'Count'],
    ['=HYPERLINK("x")', '-5'],
    ['Bo, "the boss"', '@sum'],
  ]);
  expect(csvOf([[' =1+1', '＝1', '-3,5', '+46 70']])).toBe("\uFEFF' =1+1,'＝1,\"-3,5\",'+46 70\r\n");
  expect(lines).toBe('\uFEFFName,Count\r\n"\'=HYPERLINK(""x"")",-5\r\n"Bo, ""the boss""",\'@sum\r\n');
});
