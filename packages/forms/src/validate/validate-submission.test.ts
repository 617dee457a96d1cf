// Submissions are checked on the server, whatever the browser let through.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { FormDefinition } from '../definition';
import type { FormField } from '../field';
import { fieldKindSchema } from '../field-kind';
import { honeypotKey, validateSubmission } from './validate-submission';

const options = [
  { value: 'red', label: 'Red' },
  { value: 'blue', label: 'Blue' },
];
const field = (over: Partial<FormField>): FormField => ({
  id: over.key ?? 'f',
  key: 'f',
  kind: 'single-line',
  label: 'Field',
  required: false,
  ...over,
});
const form = (...fields: FormField[]): FormDefinition => ({
  name: 'Demo',
  title: 'Demo',
  intro: '',
  language: 'en',
  fields,
  submitLabel: 'Send',
  after: { kind: 'thank-you', text: '' },
});
const check = (one: Partial<FormField>, value: unknown) => {
  const result = validateSubmission(form(field(one)), { f: value }, { source: 'json' });
  return result.ok ? (result.value.values['f'] ?? null) : (result.error[0]?.code ?? 'no error');
};

describe('a field', () => {
  it.each<[Partial<FormField>, unknown, unknown]>([
    [{ required: true }, '', 'required'],
    [{ required: true }, '   ', 'required'],
    [{ required: true }, null, 'required'],
    [{}, '', null],
    [{}, ' Ada ', 'Ada'],
    [{}, 'two\r\nlines', 'two lines'],
    [{ kind: 'multi-line' }, 'two\r\nlines', 'two\nlines'],
    [{}, 'x'.repeat(2001), 'too-long'],
    [{ max: 3 }, 'abcd', 'too-long'],
    [{ min: 3 }, 'ab', 'too-short'],
    [{ min: 3, max: 3 }, 'abc', 'abc'],
    [{}, { toString: () => 'x' }, 'invalid-text'],
    [{}, ['a', 'b'], 'invalid-text'],
    [{}, true, 'invalid-text'],
    [{ kind: 'email' }, ' Ada@Example.com ', 'Ada@Example.com'],
    [{ kind: 'email' }, 'ada@example', 'invalid-email'],
    [{ kind: 'email' }, 'ada example@x.se', 'invalid-email'],
    [{ kind: 'email' }, 'a@b@c.se', 'invalid-email'],
    [{ kind: 'email' }, 'a@b.se, c@d.se', 'invalid-email'],
    [{ kind: 'email' }, `${'a'.repeat(65)}@example.com`, 'invalid-email'],
    [{ kind: 'phone' }, '+46 70 174 06 05', '+46701740605'],
    [{ kind: 'phone' }, '020 7946 0000', '+442079460000'],
    [{ kind: 'phone' }, 'call me on 070', 'invalid-phone'],
    [{ kind: 'phone' }, '12', 'invalid-phone'],
    [{ kind: 'number' }, '1 234,5', 1234.5],
    [{ kind: 'number' }, 7, 7],
    [{ kind: 'number' }, '-0.5', -0.5],
    [{ kind: 'number' }, '0,125', 0.125],
    [{ kind: 'number' }, '1,234', 'invalid-number'],
    [{ kind: 'number' }, 'seven', 'invalid-number'],
    [{ kind: 'number' }, '1e9', 'invalid-number'],
    [{ kind: 'number' }, '9'.repeat(400), 'invalid-number'],
    [{ kind: 'number' }, Number.NaN, 'invalid-number'],
    [{ kind: 'number', min: 1, max: 5 }, '6', 'out-of-range'],
    [{ kind: 'number', min: 1, max: 5 }, '0', 'out-of-range'],
    [{ kind: 'number', min: 1, max: 5 }, '5', 5],
    [{ kind: 'dropdown', options }, 'red', 'red'],
    [{ kind: 'dropdown', options }, 'Red', 'not-an-option'],
    [{ kind: 'dropdown', options }, ['red', 'blue'], 'not-an-option'],
    [{ kind: 'radio', options }, 'green', 'not-an-option'],
    [{ kind: 'radio' }, 'constructor', 'not-an-option'],
    [{ kind: 'checkboxes', options }, ['blue', 'red', 'red'], ['red', 'blue']],
    [{ kind: 'checkboxes', options }, 'blue', ['blue']],
    [{ kind: 'checkboxes', options }, ['green'], 'not-an-option'],
    [{ kind: 'checkboxes', options }, [['red']], 'not-an-option'],
    [{ kind: 'checkboxes', options, required: true }, [], 'required'],
    [{ kind: 'date' }, '2028-02-29', '2028-02-29'],
    [{ kind: 'date' }, '2027-02-29', 'invalid-date'],
    [{ kind: 'date' }, '1900-02-29', 'invalid-date'],
    [{ kind: 'date' }, '2026-13-01', 'invalid-date'],
    [{ kind: 'date' }, '31/12/2026', 'invalid-date'],
    [{ kind: 'time' }, '14:30', '14:30'],
    [{ kind: 'time' }, '14:30:59', '14:30'],
    [{ kind: 'time' }, '24:00', 'invalid-time'],
    [{ kind: 'time' }, 'half past', 'invalid-time'],
    [{ kind: 'url' }, 'example.com/a b', 'invalid-url'],
    [{ kind: 'url' }, 'example.com/bikes?x=1', 'https://example.com/bikes?x=1'],
    [{ kind: 'url' }, 'http://example.com', 'http://example.com'],
    [{ kind: 'url' }, 'javascript:alert(1)', 'invalid-url'],
    [{ kind: 'url' }, 'data:text/html,x', 'invalid-url'],
    [{ kind: 'url' }, 'https://user@example.com', 'invalid-url'],
    [{ kind: 'url' }, 'localhost', 'invalid-url'],
    [{ kind: 'rating' }, '5', 5],
    [{ kind: 'rating' }, '6', 'out-of-range'],
    [{ kind: 'rating', max: 10 }, '10', 10],
    [{ kind: 'rating' }, '0', 'out-of-range'],
    [{ kind: 'rating' }, '4.5', 'invalid-number'],
    [{ kind: 'checkbox' }, 'on', true],
    [{ kind: 'checkbox' }, true, true],
    [{ kind: 'checkbox' }, undefined, false],
    [{ kind: 'checkbox' }, 'false', false],
    [{ kind: 'checkbox' }, 'perhaps', 'invalid-text'],
    [{ kind: 'checkbox', required: true }, 'false', 'required'],
    [{ kind: 'consent', required: true }, undefined, 'must-agree'],
    [{ kind: 'consent', required: true }, 'true', true],
    [{ kind: 'checkboxes', options, min: 2 }, ['red'], 'too-few'],
    [{ kind: 'checkboxes', options, max: 1 }, ['red', 'blue'], 'too-many'],
    [{ kind: 'file' }, 'file_0001aaaa', ['file_0001aaaa']],
    [{ kind: 'file' }, ['file_0001aaaa', 'file_0001aaaa', ''], ['file_0001aaaa']],
    [{ kind: 'file', max: 1 }, ['file_0001aaaa', 'file_0002aaaa'], 'too-many'],
    [{ kind: 'file' }, '../../etc/passwd', 'invalid-file'],
    [{ kind: 'file', required: true }, '', 'required'],
    [{ kind: 'email', blockFreeMail: true }, 'a@GMAIL.com', 'blocked-email'],
    [{ kind: 'email', blockFreeMail: true }, 'a@notgmail.com', 'a@notgmail.com'],
    [{ pattern: '[A-Z]{2}\\d{4}' }, 'AB1234', 'AB1234'],
    [{ pattern: '[A-Z]{2}\\d{4}' }, 'xAB1234', 'wrong-pattern'],
    [{ pattern: 'a|b' }, 'ab', 'wrong-pattern'],
    [{ kind: 'multi-line', pattern: '(?s).*bike.*' }, 'my\nbike', 'my\nbike'],
    // Would take years in a matcher that goes back.
    [{ pattern: '(a+)+b' }, 'a'.repeat(2_000), 'wrong-pattern'],
    [{ pattern: '(' }, 'anything', 'anything'],
    [{ kind: 'phone', minDigits: 9 }, '07017406', 'digits'],
    [{ kind: 'phone', maxDigits: 11 }, '+44 20 7946 0000 0', 'digits'],
    [{ kind: 'phone', minDigits: 9, maxDigits: 12 }, '+46 70 174 06 05', '+46701740605'],
    [{ kind: 'phone', chooseCountry: true }, ['SE', '070-174 06 05'], '+46701740605'],
    [{ kind: 'phone', chooseCountry: true }, ['SE', '+44 20 7946 0000'], '+442079460000'],
    [{ kind: 'phone', chooseCountry: true }, ['XX', '020 7946 0000'], '+442079460000'],
    [{ kind: 'phone', chooseCountry: true }, ['SE', ''], null],
    [{ kind: 'phone', chooseCountry: true, required: true }, ['SE', ' '], 'required'],
    [{ kind: 'phone', chooseCountry: true }, ['SE', '1', '2'], 'invalid-phone'],
    [{ kind: 'number', minDigits: 4, maxDigits: 4 }, '123', 'digits'],
    [{ kind: 'number', minDigits: 4, maxDigits: 4 }, '1234', 1234],
    [{ kind: 'email', blockedDomains: ['mail.example'] }, 'a@MAIL.example', 'blocked-email'],
    [{ kind: 'email', blockedDomains: ['mail.example'] }, 'a@b.mail.example', 'blocked-email'],
    [{ kind: 'email', blockedDomains: ['mail.example'] }, 'a@gmail.example', 'a@gmail.example'],
    [{ kind: 'heading' }, 'x', 'unknown-field'],
    [{ kind: 'page' }, 'x', 'unknown-field'],
    [{ kind: 'hidden', ticketProperty: 'pipeline' }, 'mine', null],
    [{ kind: 'hidden', defaultValue: 'shop' }, 'mine', 'shop'],
    [{ kind: 'hidden' }, 'campaign', 'campaign'],
    [{ kind: 'hidden', required: true }, undefined, null],
  ])('%j given %j reads as %j', (one, value, expected) => {
    expect(check(one, value)).toEqual(expected);
  });
});

describe('a submission', () => {
  it('tells every error at once, in the language of the form', () => {
    const fields = [
      field({ key: 'email', kind: 'email', label: 'E-post', required: true }),
      field({ key: 'age', kind: 'number', label: 'Ålder', min: 18, max: 99 }),
    ];
    const result = validateSubmission(
      { ...form(...fields), language: 'sv' },
      { email: 'x', age: '7' },
      { source: 'json' },
    );
    expect(result).toEqual({
      ok: false,
      error: [
        {
          field: 'email',
          code: 'invalid-email',
          message: 'E-post måste vara en e-postadress, till exempel namn@example.com.',
        },
        { field: 'age', code: 'out-of-range', message: 'Ålder måste vara mellan 18 och 99.' },
      ],
    });
  });

  it('refuses strange keys in JSON and lets a browser send them', () => {
    const sent = { f: 'x', [honeypotKey]: '', button: 'Send' };
    const json = validateSubmission(form(field({})), sent, { source: 'json' });
    expect(json.ok ? [] : json.error.map((error) => [error.field, error.code])).toEqual([
      [honeypotKey, 'unknown-field'],
      ['button', 'unknown-field'],
    ]);
    expect(validateSubmission(form(field({})), sent, { source: 'html' })).toEqual({
      ok: true,
      value: { values: { f: 'x' }, contact: {}, ticket: {}, consents: [] },
    });
  });

  it('fills contact properties from answers (R116: hidden values cannot be overridden)', () => {
    const fields = [
      field({ key: 'email', kind: 'email', contactProperty: 'email' }),
      field({ key: 'likes', kind: 'checkboxes', options, contactProperty: 'likes' }),
      field({ key: 'pipeline', kind: 'hidden', defaultValue: 'support', contactProperty: 'source' }),
    ];
    const sent = { email: 'ada@example.com', likes: ['red', 'blue'], pipeline: 'sales' };
    const result = validateSubmission(form(...fields), sent, { source: 'html' });
    expect(result.ok && result.value.contact).toEqual({
      email: 'ada@example.com',
      likes: 'red, blue',
      source: 'support',
    });
    expect(result.ok && result.value.values['pipeline']).toBe('support');
  });

  it('reads local phone numbers by the form’s language or the given country', () => {
    const phone = form(field({ kind: 'phone' }));
    const read = (definition: FormDefinition, country?: 'DE') =>
      validateSubmission(
        definition,
        { f: '070-174 06 05' },
        country ? { source: 'json', country } : { source: 'json' },
      );
    expect(read({ ...phone, language: 'sv' })).toMatchObject({ value: { values: { f: '+46701740605' } } });
    expect(read(phone, 'DE')).toMatchObject({ value: { values: { f: '+49701740605' } } });
  });

  it.each([null, undefined, 'x', 7, [], [{ f: 'x' }]])('refuses %j as a whole', (raw) => {
    expect(validateSubmission(form(field({})), raw, { source: 'html' })).toMatchObject({
      ok: false,
      error: [{ field: '', code: 'not-a-form' }],
    });
  });

  it('is safe with keys of the prototype', () => {
    const definition = form(field({ key: 'constructor' }), field({ key: 'f' }));
    expect(validateSubmission(definition, JSON.parse('{"f":"x"}'), { source: 'json' })).toEqual({
      ok: true,
      value: { values: { f: 'x' }, contact: {}, ticket: {}, consents: [] },
    });
    const poisoned = validateSubmission(definition, JSON.parse('{"__proto__":{"f":"y"}}'), { source: 'json' });
    expect(poisoned).toMatchObject({ ok: false, error: [{ field: '__proto__', code: 'unknown-field' }] });
  });

  it('never throws, whatever is sent', () => {
    const kinds = fieldKindSchema.options;
    const definition = form(...kinds.map((kind) => field({ key: kind.replace('-', '_'), kind, options })));
    const keys = fc.constantFrom(...definition.fields.map((one) => one.key));
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything()), (raw) => {
        expect(validateSubmission(definition, raw, { source: 'json' })).toHaveProperty('ok');
      }),
    );
  });
});
