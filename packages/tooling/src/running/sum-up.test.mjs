// The closing line is what other programs read, so its arithmetic is held here.
import { describe, expect, it } from 'vitest';
import { closingLine, stageTable, sumUp } from './sum-up.mjs';

const results = [
  { name: 'lint', seconds: 1, ok: true, tests: { passed: 0, failed: 0, skipped: 0 } },
  {
    name: 'unit',
    seconds: 2.25,
    ok: false,
    reason: 'ended with exit code 1',
    tests: { passed: 7, failed: 2, skipped: 1 },
  },
  { name: 'browser', seconds: 0, ok: false, skipped: true, reason: 'build failed' },
];

describe('sumUp', () => {
  it('counts every test and every stage once', () => {
    expect(closingLine(sumUp(results))).toBe('8 passed, 3 failed, 2 skipped');
  });

  it('shows a row a stage', () => {
    expect(stageTable(results).split('\n')).toEqual([
      '  lint          passed       1.0 s',
      '  unit          FAILED       2.3 s  7 passed, 2 failed, 1 skipped; ended with exit code 1',
      '  browser       skipped      0.0 s  build failed',
    ]);
  });
});
