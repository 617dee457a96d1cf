// Problems name the field they are about and whether they keep the form from being stored.
import { newForm } from '@parley/forms';
import { expect, it } from 'vitest';
import { changeField } from './form-edits';
import { findProblems } from './find-problems';

const form = newForm('Contact');

it('finds nothing in a new form', () => {
  expect(findProblems(form)).toEqual([]);
});

it('says what the server would refuse on the very field', () => {
  const wrong = changeField(form, 'email', { key: 'E mail' });
  expect(findProblems(wrong)).toEqual([{ code: 'wrong-key', fieldId: 'email', severity: 'error', blocksSaving: true }]);
  const empty = changeField(form, 'name', { kind: 'radio', options: [{ value: 'a', label: '' }] });
  expect(findProblems(empty)).toEqual([
    { code: 'empty-option', fieldId: 'name', severity: 'error', blocksSaving: true },
  ]);
  expect(findProblems({ ...form, name: '  ' })).toMatchObject([{ code: 'no-name', blocksSaving: true }]);
});

it('lets an unfinished form be stored', () => {
  const unfinished = changeField(form, 'name', { label: '' });
  expect(findProblems(unfinished)).toMatchObject([{ code: 'no-label', fieldId: 'name', blocksSaving: false }]);
});
