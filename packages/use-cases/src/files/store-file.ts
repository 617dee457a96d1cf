// Takes a file in: checks it by its bytes, saves them, and gives the writes that make it part of something.
import type { FileRecord, Write } from '@parley/ports';
import { err, type Fault, fault, ok, type Result, type WorkspaceId } from '@parley/primitives';
import type { World } from '../world';
import { allowedType } from './allowed-type';
import { cleanName } from './clean-name';

export type IncomingFile = { readonly bytes: Uint8Array; readonly name: string };

/** Where it goes; `attachedTo` null until it is sent. */
export type FilePlace = { readonly workspaceId: WorkspaceId; readonly attachedTo: string | null };

/** The bytes are durable when this returns; without `write` being stored they are swept within two days. */
export async function storeFile(
  world: World,
  { bytes, name }: IncomingFile,
  place: FilePlace,
): Promise<Result<{ readonly file: FileRecord; readonly write: Write }, Fault>> {
  if (bytes.length === 0) return err(fault('invalid', 'This file is empty.', 'file'));
  if (bytes.length > world.mostFileBytes) return err(tooLarge(world));
  const type = allowedType(await world.files.typeOf(bytes), name, bytes);
  if (!type) {
    return err(
      fault(
        'invalid',
        'Files of this kind cannot be sent. Send a picture, PDF, document, sound, film or text.',
        'file',
      ),
    );
  }
  const key = world.hashing.token();
  await world.files.save(key, bytes);
  const file: FileRecord = {
    ...place,
    revision: 1,
    id: world.ids.next('file'),
    key,
    name: cleanName(name, type),
    mime: type.mime,
    size: bytes.length,
    createdAt: world.clock.now(),
  };
  return ok({ file, write: { kind: 'put', table: 'files', row: file } });
}

export function tooLarge({ mostFileBytes }: Pick<World, 'mostFileBytes'>): Fault {
  const most = Number((mostFileBytes / 1024 / 1024).toFixed(1));
  return fault('invalid', `This file is too large. The most that can be sent is ${most} MB.`, 'file');
}
