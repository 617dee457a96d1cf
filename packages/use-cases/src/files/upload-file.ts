// A member uploads a file for a reply they are writing; it belongs to nothing until the reply is sent.
import type { MessagePart } from '@parley/messages';
import type { FileRecord, Write } from '@parley/ports';
import { err, type Fault, fault, ok, type Result, type WorkspaceId } from '@parley/primitives';
import { type Actor, allowed } from '../studio/actor';
import type { World } from '../world';
import { fileAddress, filePart, isPicture } from './file-part';
import { type IncomingFile, storeFile } from './store-file';

export type UploadedFile = Pick<FileRecord, 'id' | 'name' | 'mime' | 'size'> & {
  readonly url: string;
  readonly isPicture: boolean;
};

export async function uploadFile(
  world: World,
  actor: Actor,
  incoming: IncomingFile,
): Promise<Result<UploadedFile, Fault>> {
  const may = allowed(actor, ['admin', 'agent']);
  if (!may.ok) return err(may.error);
  const stored = await storeFile(world, incoming, { workspaceId: actor.workspaceId, attachedTo: null });
  if (!stored.ok) return err(stored.error);
  const { file, write } = stored.value;
  const committed = await world.store.commit([write]);
  if (!committed.ok) throw new Error(`A new file met a stored one: ${committed.error.what}`);
  const { id, name, mime, size } = file;
  return ok({ id, name, mime, size, url: fileAddress(file), isPicture: isPicture(mime) });
}

type Attaching = { readonly workspaceId: WorkspaceId; readonly fileIds: readonly string[]; readonly to: string };

/** Parts and writes of uploaded files that are being sent; each can be sent once. */
export async function attachFiles(
  world: World,
  { workspaceId, fileIds, to }: Attaching,
): Promise<Result<{ readonly parts: MessagePart[]; readonly writes: Write[] }, Fault>> {
  const parts: MessagePart[] = [];
  const writes: Write[] = [];
  for (const id of new Set(fileIds)) {
    const file = await world.store.get('files', workspaceId, id);
    if (!file || file.attachedTo !== null)
      return err(fault('not-found', 'An attached file is not there any more. Attach it again.', 'files'));
    parts.push(filePart(file));
    writes.push({ kind: 'put', table: 'files', row: { ...file, revision: file.revision + 1, attachedTo: to } });
  }
  return ok({ parts, writes });
}
