// Files as files in one folder, two levels deep so that no folder grows without end.
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileStore, isFileKey } from '@parley/ports';
import { fileTypeFromBuffer } from 'file-type';

export function createFileFolder(folder: string): FileStore {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    save: async (key, bytes) => {
      if (!isFileKey(key)) throw new Error('This is no key of a file');
      await mkdir(join(folder, key.slice(0, 2)), { recursive: true, mode: 0o700 });
      await writeDurably(pathOf(key), bytes);
    },
    read: async (key) => (isFileKey(key) ? await readFile(pathOf(key)).catch(absent) : null),
    remove: async (key) => {
      if (isFileKey(key)) await rm(pathOf(key), { force: true });
    },
    list: async (before) => {
      const rooms = await readdir(folder).catch(() => []);
      const listed = await Promise.all(rooms.map((room) => listRoom(join(folder, room), before)));
      return listed.flat();
    },
    typeOf: async (bytes) => {
      // What breaks off in the middle shows no type either.
      const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
      return found?.mime ?? null;
    },
  };
}

/** Half a file is never found under its key, also after a power cut. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  // Itself a key that no row knows, so that a left-over is swept.
  const part = `${path}-part`;
  const handle = await open(part, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, path);
}

async function listRoom(room: string, before: number): Promise<string[]> {
  const names = await readdir(room).catch(() => []);
  const keys: string[] = [];
  for (const name of names) {
    const found = await stat(join(room, name)).catch(() => null);
    if (found?.isFile() && found.mtimeMs < before) keys.push(name);
  }
  return keys;
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
