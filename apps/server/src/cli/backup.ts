// `parley backup` and `parley restore`: the data in one file, with the key of its secrets and the files people sent.
import {
  chmodSync,
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openSqliteStore } from '@parley/storage/sqlite';
import { findFolders } from '../folders';
import { makeDataDir, openWorld } from '../open-server';
import { type Command, needed, settingsOf, storedSettings, Unusable } from './words';

const keyOf = (file: string) => `${file}.key`;
const filesOf = (file: string) => `${file}.files`;

/** Works while the server runs. The old backup stays whole until the new one is. */
export const backupCommand: Command = async (words) => {
  const file = resolve(needed(words, 0, 'the file to write'));
  const settings = storedSettings(words);
  if (dirname(file) === settings.dataDir) {
    throw new Unusable(`${file} lies in the data folder itself. Write the backup somewhere else.`);
  }
  const { store } = openWorld(settings);
  const part = `${file}.part`;
  try {
    await store.backup(part);
    copyFileSync(join(settings.dataDir, 'secret.key'), keyOf(part));
    copyFiles(join(settings.dataDir, 'files'), filesOf(part));
    for (const written of [part, keyOf(part)]) chmodSync(written, 0o600);
    rmSync(filesOf(file), { recursive: true, force: true });
    if (existsSync(filesOf(part))) renameSync(filesOf(part), filesOf(file));
    renameSync(keyOf(part), keyOf(file));
    renameSync(part, file);
  } catch (error) {
    for (const left of [part, keyOf(part), filesOf(part)]) rmSync(left, { recursive: true, force: true });
    throw new Unusable(`${file} cannot be written: ${wordsOf(error)}. Name a file in a folder that is there.`);
  } finally {
    await store.close();
  }
  return {
    json: { file, key: keyOf(file), files: existsSync(filesOf(file)) ? filesOf(file) : null },
    text: `Wrote ${[file, keyOf(file), filesOf(file)].filter((one) => existsSync(one)).join(', ')}. Keep them together, and keep them secret.`,
  };
};

/** After the data: a file is always on disk before a row names it. */
function copyFiles(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}

/** Never over data that is there: move that away first. */
export const restoreCommand: Command = async (words) => {
  const file = resolve(needed(words, 0, 'the backup file'));
  const { dataDir } = settingsOf(words);
  const target = join(dataDir, 'parley.sqlite');
  if (!existsSync(file)) throw new Unusable(`There is no file ${file}.`);
  if (existsSync(target)) throw new Unusable(`${target} is there already. Stop the server and move it away first.`);
  proveDatabase(file);
  makeDataDir(dataDir);
  copyFileSync(file, target);
  await prove(target);
  copyFiles(filesOf(file), join(dataDir, 'files'));
  const hasKey = existsSync(keyOf(file));
  if (hasKey) copyFileSync(keyOf(file), join(dataDir, 'secret.key'));
  const loss = hasKey ? '' : ` There was no ${keyOf(file)}, so secrets of channels have to be entered again.`;
  return { json: { dataDir, key: hasKey }, text: `Restored into ${dataDir}.${loss}` };
};

const magic = 'SQLite format 3\0';

/** An empty file would open as an empty database. */
function proveDatabase(file: string): void {
  const start = readStart(file);
  if (start !== magic) throw new Unusable(`${file} is no backup of Parley.`);
}

function readStart(file: string): string {
  if (!statSync(file).isFile()) return '';
  const open = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(magic.length);
    readSync(open, bytes, 0, magic.length, 0);
    return bytes.toString('latin1');
  } finally {
    closeSync(open);
  }
}

/** A file that does not open is no backup, and is not left behind. */
async function prove(target: string): Promise<void> {
  try {
    const store = openSqliteStore({ file: target, migrations: findFolders().migrations });
    await store.listWorkspaces();
    await store.close();
  } catch (error) {
    rmSync(target, { force: true });
    throw new Unusable(`This is no backup that can be used: ${wordsOf(error)}`);
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown reason';
}
