// Problems are found before a form goes live; a new form has none.
import { describe, expect, it } from 'vitest';
import { checkForm } from './check-form';
import { formDefinitionSchema } from './definition';
import type { FormField } from './field';
import { newForm } from './new-form';
import { validateSubmission } from './validate/validate-submission';

const codes = (...fields: Partial<FormField>[]) => {
  const all = fields.map(
    (over, index): FormField => ({
      id: `f${index}`,
      key: `k${index}`,
      kind: 'single-line',
      label: 'L',
      required: false,
      ...over,
    }),
  );
  return checkForm({ ...newForm('Demo'), fields: all }).map((problem) => [problem.code, problem.fieldId]);
};

describe('newForm', () => {
  it.each(['en', 'sv'] as const)('in %s is valid, has no problems and takes a submission', (language) => {
    const form = newForm('Contact us', language);
    expect(formDefinitionSchema.parse(form)).toEqual(form);
    expect(checkForm(form)).toEqual([]);
    const sent = { name: 'Ada', email: 'ada@example.com', message: 'Hi' };
    expect(validateSubmission(form, sent, { source: 'json' })).toMatchObject({
      ok: true,
      value: { contact: { email: 'ada@example.com' } },
    });
  });
});

describe('checkForm', () => {
  it.each<[string, Partial<FormField>[], [string, string | null][]]>([
    ['nothing to fill in', [{ kind: 'hidden' }], [['no-fields', null]]],
    ['equal keys', [{ key: 'a' }, { key: 'a' }], [['duplicate-key', 'f1']]],
    ['equal ids', [{ id: 'a' }, { id: 'a' }], [['duplicate-id', 'a']]],
    ['the honeypot’s key', [{ key: 'website_url' }], [['reserved-key', 'f0']]],
    ['no label', [{ label: ' ' }], [['no-label', 'f0']]],
    ['a dropdown without options', [{ kind: 'dropdown' }], [['no-options', 'f0']]],
    [
      'equal options',
      [
        {
          kind: 'radio',
          options: [
            { value: 'a', label: 'A' },
            { value: 'a', label: 'B' },
          ],
        },
      ],
      [['duplicate-option', 'f0']],
    ],
    ['a range turned round', [{ kind: 'number', min: 2, max: 1 }], [['empty-range', 'f0']]],
    [
      'a default that is no option',
      [{ kind: 'radio', options: [{ value: 'a', label: 'A' }], defaultValue: 'b' }],
      [['default-not-an-option', 'f0']],
    ],
    [
      'a condition on a field that is gone',
      [{ showWhen: { match: 'all', rules: [{ fieldId: 'x', operator: 'filled', values: [] }] } }],
      [['condition-gone', 'f0']],
    ],
    [
      'a condition on a later field, or on itself',
      [
        { showWhen: { match: 'all', rules: [{ fieldId: 'f1', operator: 'filled', values: [] }] } },
        { showWhen: { match: 'all', rules: [{ fieldId: 'f1', operator: 'filled', values: [] }] } },
      ],
      [
        ['condition-later', 'f0'],
        ['condition-later', 'f1'],
      ],
    ],
    [
      'a condition without a value',
      [{}, { showWhen: { match: 'any', rules: [{ fieldId: 'f0', operator: 'equals', values: [''] }] } }],
      [['condition-empty', 'f1']],
    ],
    [
      'two fields for one ticket property, and two properties nobody asks for',
      [{ ticketProperty: 'name' }, { ticketProperty: 'name' }],
      [
        ['no-ticket-fields', null],
        ['duplicate-ticket-property', 'f1'],
      ],
    ],
    ['a field that waits for none', [{}, { queued: true }], [['queued-for-nothing', 'f1']]],
    ['a text without words', [{}, { kind: 'page', label: '' }, { kind: 'text', label: '' }], [['no-label', 'f2']]],
    ['nothing wrong', [{ kind: 'radio', options: [{ value: 'a', label: 'A' }], defaultValue: 'a' }], []],
  ])('finds %s', (_name, fields, expected) => {
    expect(codes(...fields)).toEqual(expected);
  });

  it('finds what is wrong with the whole form', () => {
    const form = {
      ...newForm('Demo'),
      submitLabel: ' ',
      after: { kind: 'redirect' as const, url: 'javascript:alert(1)' },
    };
    expect(checkForm(form).map((problem) => problem.code)).toEqual(['no-submit-label', 'no-address']);
  });
});
