// Posts a submission and reads the answer into one of three outcomes.
import { type Json, readList, readObject, readText } from '../read-json';
import { safeUrl } from '../safe-url';
import type { FormValues } from './read-values';

export interface FormProblem {
  /** The field's key; null when the form as a whole could not be sent. */
  field: string | null;
  message: string;
}

export type FormAnswer =
  | { kind: 'thanks'; text: string }
  | { kind: 'redirect'; url: string }
  | { kind: 'problems'; problems: FormProblem[] };

export interface FormPost {
  values: FormValues;
  idempotencyKey: string;
}

export async function sendForm(action: string, post: FormPost): Promise<FormAnswer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  try {
    const response = await fetch(action, { method: 'POST', headers, body: JSON.stringify(post) });
    const body = readObject(await response.json()) ?? {};
    return response.ok ? readSent(body) : readRefused(body);
  } catch {
    return readRefused({});
  }
}

function readSent(body: Json): FormAnswer {
  const target = safeUrl(readText(body, 'redirectTo'), location.origin);
  if (target?.startsWith('http')) return { kind: 'redirect', url: target };
  return { kind: 'thanks', text: readText(body, 'thankYou') ?? '' };
}

function readRefused(body: Json): FormAnswer {
  const problems = readList(body, 'errors', readProblem);
  const whole = readText(readObject(body.error) ?? {}, 'message');
  if (problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'problems', problems: [{ field: null, message: whole ?? notSent() }] };
}

function readProblem(value: unknown): FormProblem | null {
  const body = readObject(value);
  return body === null ? null : { field: readText(body, 'field'), message: readText(body, 'message') ?? '' };
}

function notSent(): string {
  return document.documentElement.lang === 'sv'
    ? 'Formuläret kunde inte skickas. Dina svar är kvar, försök igen.'
    : 'The form could not be sent. Your answers are still here, try again.';
}
