// `parley backup` and `parley restore`: the whole data in one file, with the key that opens its secrets.
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openSqliteStore } from '@parley/storage/sqlite';
import { findFolders } from '../folders';
import { openWorld } from '../open-server';
import { type Command, needed, settingsOf, Unusable } from './words';

const keyOf = (file: string) => `${file}.key`;

/** Works while the server runs. */
export const backupCommand: Command = async (words) => {
  const file = resolve(needed(words, 0, 'the file to write'));
  const settings = settingsOf(words);
  const { store } = openWorld(settings);
  try {
    await store.backup(file);
  } finally {
    await store.close();
  }
  copyFileSync(join(settings.dataDir, 'secret.key'), keyOf(file));
  for (const written of [file, keyOf(file)]) chmodSync(written, 0o600);
  return {
    json: { file, key: keyOf(file) },
    text: `Wrote ${file} and ${keyOf(file)}. Keep both, and keep them secret.`,
  };
};

/** Never over data that is there: move that away first. */
export const restoreCommand: Command = async (words) => {
  const file = resolve(needed(words, 0, 'the backup file'));
  const { dataDir } = settingsOf(words);
  const target = join(dataDir, 'parley.sqlite');
  if (!existsSync(file)) throw new Unusable(`There is no file ${file}.`);
  if (existsSync(target)) throw new Unusable(`${target} is there already. Stop the server and move it away first.`);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  copyFileSync(file, target);
  await prove(target);
  if (existsSync(keyOf(file))) copyFileSync(keyOf(file), join(dataDir, 'secret.key'));
  return { json: { dataDir }, text: `Restored into ${dataDir}.` };
};

/** A file that does not open is no backup, and is not left behind. */
async function prove(target: string): Promise<void> {
  try {
    const store = openSqliteStore({ file: target, migrations: findFolders().migrations });
    await store.listWorkspaces();
    await store.close();
  } catch (error) {
    rmSync(target, { force: true });
    throw new Unusable(
      `This is no backup that can be used: ${error instanceof Error ? error.message : 'unknown reason'}`,
    );
  }
}
