// One form, read in several languages.
import { expect, it } from 'vitest';
import { inLanguage, languagesOf } from './in-language';
import { newForm } from './new-form';

const form = {
  ...newForm('Contact'),
  fields: [
    {
      id: 'kind',
      key: 'kind',
      kind: 'radio' as const,
      label: 'Kind',
      required: true,
      options: [
        { value: 'a', label: 'City' },
        { value: 'b', label: 'Cargo', description: 'With a box' },
      ],
    },
  ],
  translations: {
    sv: {
      title: 'Kontakt',
      thankYou: 'Tack!',
      fields: { kind: { label: 'Sort', options: { a: 'Stad' }, descriptions: { b: 'Med låda' } } },
    },
  },
};

it('says what is translated, and the rest as it was written', () => {
  const swedish = inLanguage(form, 'sv');
  expect(swedish).toMatchObject({ language: 'sv', title: 'Kontakt', submitLabel: 'Send', after: { text: 'Tack!' } });
  expect(swedish.fields[0]).toMatchObject({
    label: 'Sort',
    options: [
      { value: 'a', label: 'Stad' },
      { value: 'b', label: 'Cargo', description: 'Med låda' },
    ],
  });
  expect(inLanguage(form, 'en')).toBe(form);
  expect(languagesOf(form)).toEqual(['en', 'sv']);
  expect(languagesOf(newForm('x'))).toEqual(['en']);
});
