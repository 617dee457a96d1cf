// Undo takes back acts, not letters.
import { newForm } from '@parley/forms';
import { expect, it } from 'vitest';
import { record, redo, startHistory, undo } from './edit-history';

const form = newForm('Contact');
const titled = (title: string) => ({ ...form, title });

it('takes a streak of letters back at once', () => {
  let history = record(startHistory(form), titled('H'), 'title');
  history = record(history, titled('Hi'), 'title');
  history = record(history, { ...titled('Hi'), intro: 'x' }, 'intro');
  expect(undo(history).now.intro).toBe('');
  expect(undo(undo(history)).now).toBe(form);
});

it('goes forward again until something new is done', () => {
  const back = undo(record(startHistory(form), titled('A')));
  expect(redo(back).now.title).toBe('A');
  const other = record(back, titled('B'));
  expect(redo(other)).toBe(other);
  expect(undo(startHistory(form)).now).toBe(form);
});

it('starts a new step after an undo, also in the same place', () => {
  const first = record(startHistory(form), titled('A'), 'title');
  const second = record(undo(first), titled('B'), 'title');
  expect(undo(second).now).toBe(form);
});
