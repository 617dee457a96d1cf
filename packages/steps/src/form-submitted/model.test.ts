// A form's submission starts the flow that names the form.
import { describe, expect, it } from 'vitest';
import { wrongFields } from '../testing/options';
import { formSubmittedModel as model, type FormSubmittedOptions } from './model';

const options: FormSubmittedOptions = {
  formId: 'form_1',
  fields: [
    { key: 'email', type: 'text' },
    { key: 'seats', type: 'number' },
  ],
};

describe('form-submitted', () => {
  it('starts on its own form alone', () => {
    const starts = (own: string | null, formId: string) =>
      model.starts?.({ ...options, formId: own }, { kind: 'form-submitted', details: { formId } });
    expect([starts('form_1', 'form_1'), starts('form_1', 'form_2'), starts(null, 'form_1')]).toEqual([
      'exact',
      'no',
      'no',
    ]);
  });

  it('sets a variable per field', () => {
    expect(model.writes(options)).toEqual([
      { variable: 'email', type: 'text' },
      { variable: 'seats', type: 'number' },
    ]);
  });

  it('wants a form, and each field once', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['formId']);
    expect(wrongFields(model, options)).toEqual([]);
    const twice = { ...options, fields: [...options.fields, { key: 'email', type: 'text' as const }] };
    expect(model.check(twice).map(({ code, values }) => [code, values])).toEqual([['repeated-id', { id: 'email' }]]);
  });
});
