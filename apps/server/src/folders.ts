// Where the built parts lie beside the server, in the repository and in its own `dist`.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Folders = { readonly studio: string; readonly widget: string; readonly migrations: string };

/** Finds the repository's root from wherever this file was bundled to. */
export function findFolders(): Folders {
  const root = rootAbove(dirname(fileURLToPath(import.meta.url)));
  return {
    studio: join(root, 'apps/studio/dist'),
    widget: join(root, 'apps/widget/dist'),
    migrations: join(root, 'packages/storage/drizzle'),
  };
}

export function rootAbove(folder: string): string {
  let at = folder;
  while (!existsSync(join(at, 'turbo.json')) && dirname(at) !== at) at = dirname(at);
  return at;
}
