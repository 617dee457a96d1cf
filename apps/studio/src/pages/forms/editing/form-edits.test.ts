// What the form editor's acts do to a definition.
import { checkForm, newForm } from '@parley/forms';
import { expect, it } from 'vitest';
import {
  addField,
  changeField,
  duplicateField,
  keyFrom,
  moveField,
  optionsFromLines,
  placeBeside,
  removeField,
} from './form-edits';

const form = {
  ...newForm('Contact'),
  fields: newForm('Contact').fields.filter(({ id }) => ['name', 'email', 'message'].includes(id)),
};
const keys = ({ fields }: typeof form) => fields.map(({ key }) => key);

it('adds a field where it is dropped, with a key of its own', () => {
  const once = addField(form, { kind: 'radio', at: 1, words: { label: 'Kind of bike', options: ['City', 'Cargo'] } });
  expect(keys(once.form)).toEqual(['name', 'kind_of_bike', 'email', 'message']);
  const twice = addField(once.form, { kind: 'radio', at: 4, words: { label: 'Kind of bike', options: ['City'] } });
  expect(keys(twice.form).at(-1)).toBe('kind_of_bike_2');
  expect(twice.fieldId).toBe('kind_of_bike_2');
  expect(checkForm(twice.form).filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('links the first email field to the contact, and no second one', () => {
  const empty = { ...form, fields: [] };
  const first = addField(empty, { kind: 'email', at: 0, words: { label: 'Email', options: [] } }).form;
  const second = addField(first, { kind: 'email', at: 1, words: { label: 'Email', options: [] } }).form;
  expect(second.fields.map(({ contactProperty }) => contactProperty)).toEqual(['email', undefined]);
});

it('moves down, up and nowhere', () => {
  expect(keys(moveField(form, 'name', 2))).toEqual(['email', 'message', 'name']);
  expect(keys(moveField(form, 'message', 0))).toEqual(['message', 'name', 'email']);
  expect(moveField(form, 'email', 1)).toBe(form);
  expect(moveField(form, 'nobody', 1)).toBe(form);
});

it('duplicates beside the original without taking its contact property', () => {
  const copied = duplicateField(form, 'email');
  expect(copied && keys(copied.form)).toEqual(['name', 'email', 'email_2', 'message']);
  expect(copied?.form.fields[2]).not.toHaveProperty('contactProperty');
  expect(duplicateField(form, 'nobody')).toBeNull();
});

it('takes a setting away and leaves the rest', () => {
  const helped = changeField(form, 'name', { help: 'First and last' });
  expect(helped.fields[0]).toMatchObject({ key: 'name', help: 'First and last' });
  expect(changeField(helped, 'name', { help: undefined }).fields[0]).toEqual(form.fields[0]);
  expect(keys(removeField(form, 'email'))).toEqual(['name', 'message']);
});

it('makes keys of any words', () => {
  expect(keyFrom('Önskad hämtningstid?')).toBe('onskad_hamtningstid');
  expect(keyFrom('2nd address')).toBe('nd_address');
  expect(keyFrom('電話')).toBe('');
});

it('reads options one a line, keeps known values and drops twins', () => {
  const present = [{ value: 'c1', label: 'City' }];
  expect(optionsFromLines('City\n\n Cargo \nCargo', present)).toEqual([
    { value: 'c1', label: 'City' },
    { value: 'Cargo', label: 'Cargo' },
  ]);
});

it('places a field beside another, half a row each', () => {
  const placed = placeBeside(form, 'message', { beside: 'name', side: 'right' });
  expect(placed.fields.map(({ id, width }) => [id, width])).toEqual([
    ['name', 'half'],
    ['message', 'half'],
    ['email', undefined],
  ]);
  expect(keys(placeBeside(form, 'message', { beside: 'email', side: 'left' }))).toEqual(['name', 'message', 'email']);
  expect(placeBeside(form, 'name', { beside: 'name', side: 'left' })).toBe(form);
});
