// News go to whom they concern, and the title counts.
import { expect, it } from 'vitest';
import { titleWith, wantsNotice } from './wants-notice';

it('lets through what one has chosen', () => {
  const [mine, anybody] = [{ mine: true }, { mine: false }];
  expect([wantsNotice('off', mine), wantsNotice('mine', mine), wantsNotice('all', mine)]).toEqual([false, true, true]);
  expect([wantsNotice('mine', anybody), wantsNotice('all', anybody)]).toEqual([false, true]);
});

it('counts in the title, and stops counting', () => {
  expect(titleWith('Parley', 3)).toBe('(3) Parley');
  expect(titleWith('(3) Parley', 120)).toBe('(99+) Parley');
  expect(titleWith('(99+) Parley', 0)).toBe('Parley');
});
