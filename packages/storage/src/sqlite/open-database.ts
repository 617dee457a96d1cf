// Opens the data file for one process, brings its tables up to date, and says in one line what is wrong when it can not.
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { z } from 'zod';

/** The data can not be used as it is; `message` tells a person what to do. */
export class StorageUnusable extends Error {
  override readonly name = 'StorageUnusable';
}

export type Database = BetterSqlite.Database;

/** @param file path of the data file, or `:memory:`. @param migrations folder with drizzle-kit's migrations. */
export function openDatabase(file: string, migrations: string): Database {
  if (file !== ':memory:') ensureWritable(dirname(file));
  const db = connect(file);
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('busy_timeout = 5000');
    refuseNewer(db, migrations, file);
    proveWritable(db, file);
    migrate(drizzle(db), { migrationsFolder: migrations });
    return db;
  } catch (error) {
    db.close();
    if (error instanceof StorageUnusable) throw error;
    throw new StorageUnusable(
      `The data file ${file} can not be used: ${error instanceof Error ? error.message : String(error)}. Restore a backup or choose another DATA_DIR.`,
    );
  }
}

function ensureWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StorageUnusable(
      `The data folder ${folder} can not be written. Give this user write access to it, or set DATA_DIR to another folder.`,
    );
  }
}

/** Without the right to write, SQLite opens for reading and says nothing until the first visitor writes. */
function proveWritable(db: Database, file: string): void {
  const version = z.number().parse(db.pragma('user_version', { simple: true }));
  try {
    db.pragma(`user_version = ${version}`);
  } catch (error) {
    if (!(error instanceof BetterSqlite.SqliteError && error.code.startsWith('SQLITE_READONLY'))) throw error;
    throw new StorageUnusable(`The data file ${file} cannot be written. Give this user the right to, or set DATA_DIR.`);
  }
}

function connect(file: string): Database {
  try {
    return new BetterSqlite(file);
  } catch (error) {
    throw new StorageUnusable(
      `The data file ${file} can not be opened: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

const journalSchema = z.object({ entries: z.array(z.object({ tag: z.string() })) });

/** A data file that has seen migrations we do not know was written by a newer program: touching it could lose data. */
function refuseNewer(db: Database, migrations: string, file: string): void {
  const known = db.prepare("SELECT count(*) FROM sqlite_master WHERE name = '__drizzle_migrations'").pluck().get();
  if (known === 0) return;
  const journal = journalSchema.parse(JSON.parse(readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8')));
  const ours = new Set(
    journal.entries.map(({ tag }) =>
      createHash('sha256')
        .update(readFileSync(join(migrations, `${tag}.sql`), 'utf8'))
        .digest('hex'),
    ),
  );
  const applied = z.array(z.string()).parse(db.prepare('SELECT hash FROM __drizzle_migrations').pluck().all());
  if (applied.some((hash) => !ours.has(hash))) {
    throw new StorageUnusable(
      `The data file ${file} was written by a newer Parley. Update Parley, or restore a backup made with this version. Nothing was changed.`,
    );
  }
}
