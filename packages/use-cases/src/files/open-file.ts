// Finds a file by the key in its address: whoever knows the key may have it.
import { type FileRecord, isFileKey } from '@parley/ports';
import type { World } from '../world';
import { isPicture } from './file-part';
import { isPublicPicture } from './upload-picture';

export type OpenedFile = Pick<FileRecord, 'name' | 'mime'> & {
  readonly bytes: Uint8Array;
  /** Only a raster picture may be shown in place. */
  readonly isPicture: boolean;
  /** A face or brand: pages of other sites show it. */
  readonly isPublic: boolean;
};

export async function openFile(world: World, key: string): Promise<OpenedFile | null> {
  const file = isFileKey(key) ? await world.store.findFileByKey(key) : null;
  const bytes = file && (await world.files.read(file.key));
  if (!file || !bytes) return null;
  return { name: file.name, mime: file.mime, bytes, isPicture: isPicture(file.mime), isPublic: isPublicPicture(file) };
}
