// The list of requirements is whole, and claims are read from test titles alone.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printRequirements } from './print-requirements.mjs';
import { claimedIds, readClaims, testTitles } from './read-claims.mjs';

const list = JSON.parse(readFileSync(new URL('../../../../docs/requirements.json', import.meta.url), 'utf8'));

describe('docs/requirements.json', () => {
  it('holds the 134 requirements in order, each in a known group and with its own words', () => {
    expect(list.requirements.map(({ id }) => id)).toEqual(Array.from({ length: 134 }, (_, index) => `R${index + 1}`));
    expect(list.requirements.filter(({ group }) => !(group in list.groups))).toEqual([]);
    expect(new Set(list.requirements.map(({ text }) => text)).size).toBe(134);
  });
});

describe('claims', () => {
  it('are read from titles of every form, not from skipped tests', () => {
    const source = [
      "it('R1 plain', () => {});",
      'test("R2 double", async () => {});',
      'describe(`R3 template`, () => {});',
      "it.each([[1], [2]])('R4 each %i', () => {});",
      'it.each`a | b`("R5 table", () => {});',
      "describe.skip('R6', () => {});",
      "it(\n  'R7 next line', () => {});",
      "// it talks of R8\nconst x = 'R9';",
    ].join('\n');
    expect(testTitles(source).flatMap(claimedIds)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R7']);
  });

  it('may span several requirements', () => {
    expect(claimedIds('R12-R14, R20 and R22: x')).toEqual(['R12', 'R13', 'R14', 'R20', 'R22']);
    expect(claimedIds('R64 … R66')).toEqual(['R64', 'R65', 'R66']);
    expect(claimedIds('PR12 HR1 Ra1')).toEqual([]);
  });

  it('are printed with their tests, the open ones last', () => {
    const small = { groups: { A: 'Inbox' }, requirements: [open('R1'), open('R2')] };
    const claims = readClaims([{ file: 'a.test.ts', source: "it('R2 works', () => {});it('R9 x', () => {});" }]);
    expect(printRequirements(small, claims).split('\n')).toEqual([
      '  R2    text of R2',
      '        a.test.ts: R2 works',
      '',
      'Without a test:',
      '  Inbox',
      '    R1    text of R1',
      'Tests name R9, which is no requirement',
      '',
      '1 of 2 requirements have a test, 1 do not',
    ]);
  });
});

function open(id) {
  return { id, group: 'A', text: `text of ${id}` };
}
