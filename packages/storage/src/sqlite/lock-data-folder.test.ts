// Only one server may have a data folder at a time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { lockDataFolder } from './lock-data-folder';
import { StorageUnusable } from './open-database';

const folder = mkdtempSync(join(tmpdir(), 'parley-lock-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('refuses a second server, and lets one in when the first has gone', () => {
  const release = lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(StorageUnusable);
  expect(() => lockDataFolder(folder)).toThrow(/Another Parley server/);
  release();
  lockDataFolder(folder)();
});
