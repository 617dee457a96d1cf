// Posts a submission and reads the answer into one of a few outcomes.
import { type Json, readList, readObject, readText } from '../read-json';
import { safeUrl } from '../safe-url';
import { pageWords } from './form-words';
import { previewHost } from './preview-host';
import type { FormValues } from './read-values';

export interface FormProblem {
  /** The field's key; null when the form as a whole could not be sent. */
  field: string | null;
  message: string;
}

export type FormAnswer =
  | { kind: 'thanks'; text: string; visitor: string | null }
  | { kind: 'redirect'; url: string; visitor: string | null }
  /** The page stood open too long, or its arithmetic did: once more with a new token. */
  | { kind: 'stale'; token: string; message: string }
  | { kind: 'problems'; problems: FormProblem[] };

export interface FormPost {
  values: FormValues;
  visitor?: string;
  language?: string;
  idempotencyKey?: string;
  token?: string;
  work?: string;
  draft?: string;
}

export async function sendForm(action: string, post: FormPost): Promise<FormAnswer> {
  try {
    const response = await postJson(action, { ...post, context: { page: hostPage() } });
    const body = readObject(await response.json()) ?? {};
    return response.ok ? readSent(body) : readRefused(body);
  } catch {
    return readRefused({});
  }
}

/** What the server has against the answers so far; nothing when it cannot be asked. */
export async function checkForm(action: string, post: FormPost): Promise<FormProblem[]> {
  try {
    const response = await postJson(action.replace(/submissions$/, 'check'), post);
    return readList(readObject(await response.json()) ?? {}, 'errors', readProblem);
  } catch {
    return [];
  }
}

export function postJson(action: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  const host = previewHost();
  if (host) return host(action, body);
  return fetch(action, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

export function getJson(action: string, pass: string): Promise<Response> {
  return previewHost()?.(action, {}) ?? fetch(action, { headers: { authorization: `Bearer ${pass}` } });
}

/** In a frame the page around is what the visitor was looking at. */
function hostPage(): string {
  return (window.parent === window ? location.href : document.referrer || location.href).slice(0, 2_000);
}

function readSent(body: Json): FormAnswer {
  const visitor = readText(body, 'visitor');
  const target = safeUrl(readText(body, 'redirectTo'), location.origin);
  if (target?.startsWith('http')) return { kind: 'redirect', url: target, visitor };
  return { kind: 'thanks', text: readText(body, 'thankYou') ?? '', visitor };
}

function readRefused(body: Json): FormAnswer {
  const problems = readList(body, 'errors', readProblem);
  const whole = readText(readObject(body.error) ?? {}, 'message') ?? pageWords().notSent;
  const token = readText(body, 'token');
  if (token) return { kind: 'stale', token, message: whole };
  if (problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'problems', problems: [{ field: null, message: whole }] };
}

function readProblem(value: unknown): FormProblem | null {
  const body = readObject(value);
  return body === null ? null : { field: readText(body, 'field'), message: readText(body, 'message') ?? '' };
}
