// The inbox shows a submission in the order of its form.
import { expect, it } from 'vitest';
import type { FormDefinition } from './definition';
import type { FormField } from './field';
import { describeSubmission } from './describe-submission';

const field = (key: string, over: Partial<FormField> = {}): FormField => ({
  id: key,
  key,
  kind: 'single-line',
  label: key.toUpperCase(),
  required: false,
  ...over,
});
const options = [
  { value: 'red', label: 'Röd' },
  { value: 'blue', label: 'Blå' },
];
const form: FormDefinition = {
  name: 'demo',
  title: 'Demo',
  intro: '',
  language: 'sv',
  submitLabel: 'Skicka',
  after: { kind: 'thank-you', text: '' },
  fields: [
    field('name'),
    field('secret', { kind: 'hidden' }),
    field('age', { kind: 'number' }),
    field('colour', { kind: 'radio', options }),
    field('likes', { kind: 'checkboxes', options }),
    field('constructor'),
  ],
};

it('shows labels and values in form order (R124), hidden fields left out (R125)', () => {
  const values = { likes: ['red', 'blue'], colour: 'red', age: 7, secret: 's', name: 'Ada', gone: 'x' };
  expect(describeSubmission(form, values)).toEqual({
    kind: 'fields',
    title: 'Demo',
    fields: [
      { label: 'NAME', value: 'Ada' },
      { label: 'AGE', value: '7' },
      { label: 'COLOUR', value: 'Röd' },
      { label: 'LIKES', value: 'Röd, Blå' },
    ],
  });
});

it('uses name and key where title and label are empty', () => {
  const bare = { ...form, title: '', fields: [field('name', { label: '' })] };
  expect(describeSubmission(bare, { name: 'Ada' })).toMatchObject({ title: 'demo', fields: [{ label: 'name' }] });
});

it('shows an option that is no longer there by its value', () => {
  expect(describeSubmission(form, { colour: 'green' }).fields[0]?.value).toBe('green');
});
