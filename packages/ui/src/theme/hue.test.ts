// A person keeps the same hue everywhere.
import { expect, it } from 'vitest';
import { hueOf, hues } from './hue';

it('gives the same name the same hue, and never the grey of the unknown', () => {
  for (const name of ['Maja Lind', 'Oskar', '李', '']) {
    expect(hueOf(name)).toBe(hueOf(name));
    expect(hues).toContain(hueOf(name));
    expect(hueOf(name)).not.toBe('slate');
  }
});

it('spreads names over more than one hue', () => {
  const worn = new Set(['Ada', 'Bo', 'Cleo', 'Dag', 'Eva', 'Finn', 'Gun', 'Hugo'].map(hueOf));
  expect(worn.size).toBeGreaterThan(2);
});
