// The found words stand in sight, whatever their case and accents.
import { expect, it } from 'vitest';
import { cutAround } from './cut-around';

const shown = (text: string, search: string) =>
  cutAround(text, search)
    .map(({ words, found }) => (found ? `[${words}]` : words))
    .join('');

it('marks every word that begins like one searched for', () => {
  expect(shown('Brakes in Malmö, brake pads', 'BRAKE malmo')).toBe('[Brakes] in [Malmö], [brake] pads');
});

it('brings a late hit into sight', () => {
  const text = `${'Something else first. '.repeat(6)}Then the needle itself`;
  expect(shown(text, 'needle')).toMatch(/^….{5,30}\[needle\] itself$/);
});

it('shows a text without a hit from its beginning, and takes signs as they are', () => {
  expect(shown('Plain <b>text</b> & more', '"*')).toBe('Plain <b>text</b> & more');
});
