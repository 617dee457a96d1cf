// Reads a request's body up to a limit, and JSON through a strict schema.
import { fault, isTooDeep } from '@parley/primitives';
import type { z } from 'zod';
import { Refused } from './refusal';

export const jsonLimit = 64 * 1024;
export const webhookLimit = 1024 * 1024;

/** @throws Refused when it is over the limit, counted in bytes as they come. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > limit) throw tooLong(limit);
  // A known length is within the limit, and no more than that is read.
  if (announced > 0) return new Uint8Array(await request.arrayBuffer());
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > limit) throw tooLong(limit);
    pieces.push(value);
  }
  return Buffer.concat(pieces);
}

function tooLong(limit: number): Refused {
  return new Refused(fault('invalid', `The body is over the limit of ${limit} bytes.`), 413);
}

/** @throws Refused naming the field that is wrong. */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const type = request.headers.get('content-type') ?? '';
  if (type !== '' && !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type))
    throw new Refused(fault('invalid', 'Send JSON, with the content type application/json.'), 415);
  const text = new TextDecoder().decode(await readBytes(request, jsonLimit));
  if (isTooDeep(text)) throw new Refused(fault('invalid', 'The body is nested too deeply.'));
  return checked(schema, parseJson(text === '' ? '{}' : text));
}

export function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const strange = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const field = [...(issue?.path ?? []), ...(strange === undefined ? [] : [strange])].join('.');
  throw new Refused(fault('invalid', issue?.message ?? 'The body is not valid.', field));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(fault('invalid', 'The body is not JSON.'));
  }
}
