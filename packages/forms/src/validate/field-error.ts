// What can be wrong with one field of a submission, in the form's language.
import type { FormDefinition, FormField } from '../definition';

export type FieldErrorCode =
  | 'required'
  | 'invalid-text'
  | 'invalid-email'
  | 'invalid-phone'
  | 'invalid-number'
  | 'out-of-range'
  | 'too-long'
  | 'too-short'
  | 'not-an-option'
  | 'invalid-date'
  | 'unknown-field'
  | 'not-a-form';

/** `field` is the field's key as the visitor's browser sent it, or `''` for the whole submission. */
export type FieldError = { readonly field: string; readonly code: FieldErrorCode; readonly message: string };

export type Language = FormDefinition['language'];

export function fieldError(code: FieldErrorCode, field: FormField, language: Language): FieldError {
  return { field: field.key, code, message: words[language][code](field.label || field.key, rangeOf(field, language)) };
}

export function strangeKey(key: string, language: Language): FieldError {
  const shown = key.slice(0, 80);
  return { field: shown, code: 'unknown-field', message: words[language]['unknown-field'](shown, '') };
}

export function notAForm(language: Language): FieldError {
  return { field: '', code: 'not-a-form', message: words[language]['not-a-form']('', '') };
}

type Words = { readonly [C in FieldErrorCode]: (label: string, range: string) => string };

const words: { readonly [L in Language]: Words } = {
  en: {
    required: (label) => `${label} is missing.`,
    'invalid-text': (label) => `${label} must be one piece of text.`,
    'invalid-email': (label) => `${label} must be an e-mail address, such as name@example.com.`,
    'invalid-phone': (label) => `${label} must be a phone number, with country code if it is abroad.`,
    'invalid-number': (label) => `${label} must be a number.`,
    'out-of-range': (label, range) => `${label} must be ${range}.`,
    'too-long': (label, range) => `${label} is too long${range === '' ? '' : `: it must be ${range} characters`}.`,
    'too-short': (label, range) => `${label} is too short: it must be ${range} characters.`,
    'not-an-option': (label) => `Choose one of the options for ${label}.`,
    'invalid-date': (label) => `${label} must be a date, such as 2026-01-31.`,
    'unknown-field': (label) => `This form has no field named ${label}.`,
    'not-a-form': () => 'Send the values as an object with one entry for each field.',
  },
  sv: {
    required: (label) => `${label} saknas.`,
    'invalid-text': (label) => `${label} måste vara en enda text.`,
    'invalid-email': (label) => `${label} måste vara en e-postadress, till exempel namn@example.com.`,
    'invalid-phone': (label) => `${label} måste vara ett telefonnummer, med landsnummer om det är utländskt.`,
    'invalid-number': (label) => `${label} måste vara ett tal.`,
    'out-of-range': (label, range) => `${label} måste vara ${range}.`,
    'too-long': (label, range) => `${label} är för långt${range === '' ? '' : `: det måste vara ${range} tecken`}.`,
    'too-short': (label, range) => `${label} är för kort: det måste vara ${range} tecken.`,
    'not-an-option': (label) => `Välj ett av alternativen för ${label}.`,
    'invalid-date': (label) => `${label} måste vara ett datum, till exempel 2026-01-31.`,
    'unknown-field': (label) => `Formuläret har inget fält som heter ${label}.`,
    'not-a-form': () => 'Skicka värdena som ett objekt med en post för varje fält.',
  },
};

function rangeOf(field: FormField, language: Language): string {
  const { min, max } = field;
  if (min !== undefined && max !== undefined)
    return language === 'en' ? `between ${min} and ${max}` : `mellan ${min} och ${max}`;
  if (min !== undefined) return language === 'en' ? `at least ${min}` : `minst ${min}`;
  if (max !== undefined) return language === 'en' ? `at most ${max}` : `högst ${max}`;
  return '';
}
