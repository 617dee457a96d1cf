// Sends one file of a member to the server, with progress; the answer's id goes along with a reply.
import { z } from 'zod';

const uploadedSchema = z.object({
  id: z.string(),
  name: z.string(),
  mime: z.string(),
  size: z.number(),
  url: z.string(),
  isPicture: z.boolean(),
});
const refusedSchema = z.object({ error: z.object({ message: z.string() }) });

export type UploadedFile = z.infer<typeof uploadedSchema>;

export interface UploadOptions {
  /** From 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/**
 * Rejects with an Error whose message is for people, in English, as the other calls do.
 * @example
 * const uploaded = await uploadFile(file, { onProgress: setShare });
 * await client.conversations.reply.mutate({ conversationId, text, clientId, fileIds: [uploaded.id] });
 */
export async function uploadFile(file: File, options: UploadOptions = {}): Promise<UploadedFile> {
  return uploadedSchema.parse(await send('/files', file, options));
}

/** Of a member, a chat or the brand; answers with its address. Rejects as {@link uploadFile} does. */
export async function uploadPicture(picture: Blob): Promise<string> {
  const ending = picture.type.split('/')[1] ?? 'png';
  const file = new File([picture], `picture.${ending}`, { type: picture.type });
  return z.object({ url: z.string() }).parse(await send('/files/pictures', file, {})).url;
}

function send(address: string, file: File, { onProgress, signal }: UploadOptions): Promise<unknown> {
  const body = new FormData();
  body.set('file', file);
  // fetch tells no progress of what it sends.
  const request = new XMLHttpRequest();
  request.open('POST', address);
  request.setRequestHeader('x-parley-csrf', '1');
  return new Promise((done, fail) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(total === 0 ? 1 : loaded / total));
    request.addEventListener('load', () => {
      if (request.status === 201) done(parse(request.responseText));
      else fail(new Error(reasonIn(request)));
    });
    request.addEventListener('error', () => fail(new Error('The file could not be sent. Check the connection.')));
    request.addEventListener('abort', () => fail(new DOMException('Sending was stopped.', 'AbortError')));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
}

function reasonIn({ responseText }: XMLHttpRequest): string {
  const refused = refusedSchema.safeParse(parse(responseText));
  return refused.success ? refused.data.error.message : 'The file could not be sent. Try again.';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
