// Reads a submission against its form: clean values and contact properties, or every error at once.
import { type Result, err, ok } from '@parley/primitives';
import type { CountryCode } from 'libphonenumber-js/min';
import type { FormDefinition, FormField, SubmittedValue } from '../definition';
import { type FieldError, fieldError, notAForm, strangeKey } from './field-error';
import { readValue } from './read-value';

/** The field that people never see and that programs fill in; a browser may send it, a JSON body may not. */
export const honeypotKey = 'website_url';

export type SubmissionSource = {
  /** `json` refuses every key the form does not have; `html` lets pass what a browser adds (the honeypot, a submit button). */
  readonly source: 'json' | 'html';
  /** For phone numbers written without a country code. */
  readonly country?: CountryCode;
};

export type ValidSubmission = {
  readonly values: Record<string, SubmittedValue>;
  readonly contact: Record<string, string | number>;
};

export function validateSubmission(
  definition: FormDefinition,
  raw: unknown,
  { source, country }: SubmissionSource,
): Result<ValidSubmission, FieldError[]> {
  if (!isRecord(raw)) return err([notAForm(definition.language)]);
  const errors = source === 'json' ? strangeKeys(definition, raw) : [];
  const values = new Map<string, SubmittedValue>();
  const contact = new Map<string, string | number>();
  for (const field of definition.fields) {
    const read = readField(field, ownValue(raw, field.key), country ?? homeCountry[definition.language]);
    if (!read.ok) {
      errors.push(fieldError(read.error, field, definition.language));
    } else if (read.value !== null) {
      values.set(field.key, read.value);
      if (field.contactProperty !== undefined) contact.set(field.contactProperty, forContact(read.value));
    }
  }
  return errors.length > 0
    ? err(errors)
    : ok({ values: Object.fromEntries(values), contact: Object.fromEntries(contact) });
}

const homeCountry: { readonly [L in FormDefinition['language']]: CountryCode } = { en: 'GB', sv: 'SE' };

function readField(field: FormField, sent: unknown, country: CountryCode): ReturnType<typeof readValue> {
  // The fixed value of a hidden field is the author's word: whoever posts that key cannot change it (R116).
  const raw = field.kind === 'hidden' && hasFixedValue(field) ? field.defaultValue : sent;
  const read = readValue(raw, field, { country });
  // Nobody can fill in a hidden field, so it is never missing.
  return read.ok && read.value === null && field.required && field.kind !== 'hidden' ? err('required') : read;
}

function hasFixedValue(field: FormField): boolean {
  return field.defaultValue !== undefined && field.defaultValue !== '';
}

function strangeKeys(definition: FormDefinition, raw: Readonly<Record<string, unknown>>): FieldError[] {
  const known = new Set(definition.fields.map((field) => field.key));
  const strange = Object.keys(raw).filter((key) => !known.has(key));
  return strange.slice(0, 20).map((key) => strangeKey(key, definition.language));
}

function forContact(value: SubmittedValue): string | number {
  return Array.isArray(value) ? value.join(', ') : value;
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

// `constructor` is a well-formed key: only what the visitor really sent counts.
function ownValue(raw: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined;
}
