// A picture that everybody may see: of a member, of a chat, of the brand. It lies with the workspace, not with a message.
import type { FileRecord } from '@parley/ports';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { Actor } from '../studio/actor';
import type { World } from '../world';
import { fileAddress, isPicture } from './file-part';
import { type IncomingFile, storeFile } from './store-file';

/** The studio sends far less; this is for programs. */
const mostBytes = 1024 * 1024;
/** What is shown nowhere any more is swept after a day. */
const mostPictures = 500;

export async function uploadPicture(
  world: World,
  { workspaceId }: Actor,
  incoming: IncomingFile,
): Promise<Result<{ readonly url: string }, Fault>> {
  if (incoming.bytes.length > mostBytes)
    return err(fault('invalid', 'This picture is too large. The most that can be sent is 1 MB.', 'file'));
  const type = await world.files.typeOf(incoming.bytes);
  if (type === null || !isPicture(type))
    return err(fault('invalid', 'This is no picture. Send a PNG, JPEG, WebP, GIF or AVIF.', 'file'));
  if ((await world.store.listFilesOf(workspaceId, workspaceId)).length >= mostPictures)
    return err(fault('too-many', 'Many pictures were sent today. Try again tomorrow.', 'file'));
  const stored = await storeFile(world, incoming, { workspaceId, attachedTo: workspaceId });
  if (!stored.ok) return err(stored.error);
  const { file, write } = stored.value;
  const committed = await world.store.commit([write]);
  if (!committed.ok) throw new Error(`A new picture met a stored one: ${committed.error.what}`);
  return ok({ url: fileAddress(file) });
}

/** Shown on other sites too. */
export function isPublicPicture({ workspaceId, attachedTo, mime }: FileRecord): boolean {
  return attachedTo === workspaceId && isPicture(mime);
}
