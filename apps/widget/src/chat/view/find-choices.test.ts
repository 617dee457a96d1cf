// A choice is found by any of its words, with or without accents.
import { expect, it } from 'vitest';
import { findChoices } from './find-choices';

const choices = ['Butik Borås', 'Umeå butik', 'Webben', 'Storbutik'].map((label) => ({
  id: label,
  label,
  text: null,
  image: null,
}));
const find = (sought: string) => findChoices(choices, sought).map(({ label }) => label);

it('choices are found by their words, beginnings first', () => {
  expect(find('')).toHaveLength(4);
  expect(find('umea')).toEqual(['Umeå butik']);
  expect(find('BUT')).toEqual(['Butik Borås', 'Umeå butik', 'Storbutik']);
  expect(find('butik bor')).toEqual(['Butik Borås']);
  expect(find('xyz')).toEqual([]);
});
