// What can be wrong with one field of a submission, in the form's language or the author's own words.
import type { Language } from '../definition';
import type { FileGroup } from '../file-groups';
import type { FormField } from '../field';
import { mostStars } from '../field-abilities';
import type { FieldErrorCode } from './error-code';
import { errorWords } from './error-words';

export type { FieldErrorCode } from './error-code';

/** `field` is the field's key as the visitor's browser sent it, or `''` for the whole submission. */
export type FieldError = { readonly field: string; readonly code: FieldErrorCode; readonly message: string };

export function fieldError(code: FieldErrorCode, field: FormField, language: Language): FieldError {
  const missing = code === 'required' || code === 'must-agree';
  const own = missing ? field.requiredText : (code === 'wrong-pattern' && field.patternText) || field.invalidText;
  const message = own || errorWords[language][code](field.label || field.key, rangeOf(code, field, language));
  return { field: field.key, code, message };
}

export function strangeKey(key: string, language: Language): FieldError {
  const shown = key.slice(0, 80);
  return { field: shown, code: 'unknown-field', message: errorWords[language]['unknown-field'](shown, '') };
}

export function notAForm(language: Language): FieldError {
  return { field: '', code: 'not-a-form', message: errorWords[language]['not-a-form']('', '') };
}

function rangeOf(code: FieldErrorCode, field: FormField, language: Language): string {
  if (code === 'file-too-large') return String(field.mostMegabytes ?? '');
  if (code === 'file-kind') return (field.fileGroups ?? []).map((group) => fileWords[language][group]).join(', ');
  return between(code === 'digits' ? { min: field.minDigits, max: field.maxDigits } : limitsOf(field), language);
}

type Limits = { readonly min?: number | undefined; readonly max?: number | undefined };

function limitsOf({ kind, min, max }: FormField): Limits {
  return kind === 'rating' ? { min: 1, max: max ?? mostStars } : { min, max };
}

function between({ min, max }: Limits, language: Language): string {
  if (min !== undefined && max !== undefined)
    return language === 'en' ? `between ${min} and ${max}` : `mellan ${min} och ${max}`;
  if (min !== undefined) return language === 'en' ? `at least ${min}` : `minst ${min}`;
  if (max !== undefined) return language === 'en' ? `at most ${max}` : `högst ${max}`;
  return '';
}

export const fileWords: { readonly [L in Language]: { readonly [G in FileGroup]: string } } = {
  en: {
    picture: 'a picture',
    pdf: 'a PDF',
    document: 'a document',
    sound: 'a sound',
    film: 'a film',
    text: 'a plain text',
    archive: 'a zip file',
  },
  sv: {
    picture: 'en bild',
    pdf: 'en PDF',
    document: 'ett dokument',
    sound: 'ett ljud',
    film: 'en film',
    text: 'en ren text',
    archive: 'en zip-fil',
  },
};
