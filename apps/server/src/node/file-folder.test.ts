// The folder keeps the contract of a FileStore.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeFileStore } from '@parley/ports/contract';
import { createFileFolder } from './file-folder';

describeFileStore('folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-files-'));
  return {
    files: createFileFolder(join(folder, 'files')),
    dispose: async () => rmSync(folder, { recursive: true, force: true }),
  };
});
