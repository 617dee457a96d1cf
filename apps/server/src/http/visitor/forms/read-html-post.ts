// Reads what a plain HTML form posted: answers, files, and the words the page sent along.
import { rawValues, rawValuesOfBody } from '@parley/forms';
import { fault } from '@parley/primitives';
import { uploadFormFile, type World } from '@parley/use-cases';
import { jsonLimit, readBytes } from '../../read-body';
import { Refused } from '../../refusal';
import type { Values } from './form-page';

export type HtmlPost = {
  readonly values: Values;
  /** A key the page brought along makes a second click the same submission. */
  readonly idempotencyKey: string | null;
  readonly token: string | undefined;
  readonly language: 'en' | 'sv' | undefined;
};

export async function readHtmlPost(world: World, request: Request, formId: string): Promise<HtmlPost> {
  const type = request.headers.get('content-type') ?? '';
  const isMultipart = type.startsWith('multipart/');
  const bytes = await readBytes(request, jsonLimit * 4 + (isMultipart ? world.mostFileBytes : 0));
  const all = isMultipart
    ? await multipart(world, formId, await parsed(bytes, type))
    : rawValuesOfBody(new TextDecoder().decode(bytes));
  const { idempotency_key: key, 'parley-token': token, 'parley-language': language, ...values } = all;
  return {
    values,
    idempotencyKey: typeof key === 'string' && key !== '' ? key.slice(0, 200) : null,
    token: typeof token === 'string' && token !== '' ? token : undefined,
    language: language === 'en' || language === 'sv' ? language : undefined,
  };
}

async function parsed(bytes: Uint8Array, type: string): Promise<FormData> {
  try {
    return await new Response(Buffer.from(bytes), { headers: { 'content-type': type } }).formData();
  } catch {
    throw new Refused(fault('invalid', 'The form’s body cannot be read.'));
  }
}

/** Files are stored first; their keys take their place among the answers. */
async function multipart(world: World, formId: string, data: FormData): Promise<Values> {
  const pairs: [string, string][] = [];
  for (const [name, value] of data) {
    if (typeof value === 'string') pairs.push([name, value]);
    else if (value.size > 0) pairs.push([name, await keep(world, formId, { name, file: value })]);
  }
  return rawValues(pairs);
}

async function keep(
  world: World,
  formId: string,
  { name, file: given }: { name: string; file: File },
): Promise<string> {
  const file = { bytes: new Uint8Array(await given.arrayBuffer()), name: given.name };
  const stored = await uploadFormFile(world, { formId, token: null, file, field: name });
  if (!stored.ok) throw new Refused(stored.error);
  return stored.value.key;
}
