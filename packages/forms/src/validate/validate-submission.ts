// Reads a submission against its form: clean values, contact and ticket properties, or every error at once.
import { type Result, err, ok } from '@parley/primitives';
import type { CountryCode } from 'libphonenumber-js/min';
import { homeCountry } from '../country-codes';
import type { FormDefinition, SubmittedValue } from '../definition';
import type { FormField } from '../field';
import { isLayout } from '../field-abilities';
import type { Answer } from '../logic/is-shown';
import { shownFields } from '../logic/shown-fields';
import { plainText } from '../rich-text';
import { isFixed } from '../ticket-fields';
import { type FieldError, type FieldErrorCode, fieldError, notAForm, strangeKey } from './field-error';
import { readValue } from './read-value';

/** The field that people never see and that programs fill in; a browser may send it, a JSON body may not. */
export const honeypotKey = 'website_url';

export type SubmissionSource = {
  /** `json` refuses every key the form does not have; `html` lets pass what a browser adds (the honeypot, a submit button). */
  readonly source: 'json' | 'html';
  /** For phone numbers written without a country code. */
  readonly country?: CountryCode;
  /** Keys of fields asked only once that are known already: they may be left out. */
  readonly answered?: readonly string[];
  /** The day conditions count from, e.g. `2026-01-31`. */
  readonly today?: string | undefined;
};

export type Consent = { readonly text: string; readonly given: boolean };

export type ValidSubmission = {
  readonly values: Record<string, SubmittedValue>;
  readonly contact: Record<string, string | number | boolean>;
  readonly ticket: Record<string, SubmittedValue>;
  /** What was agreed to or not, in the words the visitor saw. */
  readonly consents: readonly Consent[];
};

export function validateSubmission(
  definition: FormDefinition,
  raw: unknown,
  { source, country, answered, today }: SubmissionSource,
): Result<ValidSubmission, FieldError[]> {
  const { fields, language } = definition;
  if (!isRecord(raw)) return err([notAForm(language)]);
  const errors = source === 'json' ? strangeKeys(definition, raw) : [];
  const clean = new Map<string, SubmittedValue>();
  const home = country ?? homeCountry[language];
  // What conditions hide is never read: neither missing nor stored, whatever was posted.
  const read = (field: FormField): Answer => {
    const found = readField(field, raw, home);
    if (!found.ok) errors.push(fieldError(found.error, field, language));
    else if (found.value !== null) clean.set(field.key, found.value);
    return found.ok ? (found.value ?? undefined) : undefined;
  };
  const shown = shownFields(fields, { answerOf: read, answered: new Set(answered), today });
  return errors.length > 0 ? err(errors) : ok(gather(shown, clean));
}

function readField(
  field: FormField,
  raw: Readonly<Record<string, unknown>>,
  country: CountryCode,
): Result<SubmittedValue | null, FieldErrorCode> {
  // The fixed value of a hidden field is the author's word: whoever posts that key cannot change it (R116).
  const sent = isFixed(field) ? field.defaultValue : ownValue(raw, field.key);
  const read = readValue(sent, field, { country });
  if (!read.ok || !field.required || field.kind === 'hidden') return read;
  if (read.value === false) return err(field.kind === 'consent' ? 'must-agree' : 'required');
  return read.value === null ? err('required') : read;
}

function gather(shown: readonly FormField[], clean: ReadonlyMap<string, SubmittedValue>): ValidSubmission {
  const pick = (nameOf: (field: FormField) => string | undefined) =>
    shown.flatMap((field): [string, SubmittedValue][] => {
      const name = nameOf(field);
      const value = clean.get(field.key);
      return name === undefined || value === undefined ? [] : [[name, value]];
    });
  const contact = pick(({ contactProperty }) => contactProperty).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value] as const,
  );
  return {
    values: Object.fromEntries(pick(({ key }) => key)),
    contact: Object.fromEntries(contact),
    ticket: Object.fromEntries(pick(({ ticketProperty }) => ticketProperty)),
    consents: shown
      .filter(({ kind }) => kind === 'consent')
      .map((field) => ({ text: plainText(field.text || field.label), given: clean.get(field.key) === true })),
  };
}

function strangeKeys({ fields, language }: FormDefinition, raw: Readonly<Record<string, unknown>>): FieldError[] {
  const known = new Set(fields.filter(({ kind }) => !isLayout(kind)).map((field) => field.key));
  const strange = Object.keys(raw).filter((key) => !known.has(key));
  return strange.slice(0, 20).map((key) => strangeKey(key, language));
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

// `constructor` is a well-formed key: only what the visitor really sent counts.
function ownValue(raw: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined;
}
