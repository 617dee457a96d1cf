// Reads one uploaded file: a form with a `file`, or the bytes themselves with the name in the address.
import { fault } from '@parley/primitives';
import { type IncomingFile, tooLarge } from '@parley/use-cases';
import { readBytes } from './read-body';
import { Refused } from './refusal';

/** What a form puts around its file. */
const wrapping = 16 * 1024;

export type Upload = IncomingFile & { readonly clientId: string };

/** @throws Refused: 413 over the limit, 400 without exactly one file. */
export async function readUpload(request: Request, limits: Parameters<typeof tooLarge>[0]): Promise<Upload> {
  const type = request.headers.get('content-type') ?? '';
  const isForm = /^multipart\/form-data\s*;/i.test(type);
  const bytes = await readUpTo(request, limits, isForm ? wrapping : 0);
  if (isForm) return fromForm(await parseForm(bytes, type), limits);
  const query = new URL(request.url).searchParams;
  return { bytes, name: query.get('name') ?? '', clientId: query.get('clientId') ?? '' };
}

type Limits = Parameters<typeof tooLarge>[0];

async function readUpTo(request: Request, limits: Limits, more: number): Promise<Uint8Array> {
  try {
    return await readBytes(request, limits.mostFileBytes + more);
  } catch (error) {
    throw error instanceof Refused && error.status === 413 ? new Refused(tooLarge(limits), 413) : error;
  }
}

async function parseForm(bytes: Uint8Array, type: string): Promise<FormData> {
  try {
    return await new Response(Buffer.from(bytes), { headers: { 'content-type': type } }).formData();
  } catch {
    throw new Refused(fault('invalid', 'The form’s body cannot be read.'));
  }
}

async function fromForm(form: FormData, limits: Limits): Promise<Upload> {
  for (const key of form.keys()) {
    if (key !== 'file' && key !== 'clientId')
      throw new Refused(fault('invalid', 'Only file and clientId are taken.', key));
  }
  const [file, ...others] = form.getAll('file');
  if (!(file instanceof File) || others.length > 0)
    throw new Refused(fault('invalid', 'Send exactly one file, in the field file.', 'file'));
  if (file.size > limits.mostFileBytes) throw new Refused(tooLarge(limits), 413);
  const clientId = form.get('clientId');
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: file.name,
    clientId: typeof clientId === 'string' ? clientId : '',
  };
}
