// One server per data folder: a lock the system takes back by itself when the process dies, however it dies.
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { StorageUnusable } from './open-database';

/**
 * Holds the folder until the given function is called or the process ends. Commands such as `parley backup` need no lock.
 * @throws StorageUnusable when another process holds it.
 */
export function lockDataFolder(folder: string): () => void {
  const db = openLock(folder);
  try {
    db.pragma('journal_mode = DELETE');
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    const held = error instanceof BetterSqlite.SqliteError && error.code === 'SQLITE_BUSY';
    throw new StorageUnusable(
      held
        ? `Another Parley server uses the data folder ${folder}. Stop that one first, or set DATA_DIR to another folder.`
        : `${join(folder, 'server.lock')} is damaged or cannot be written. Remove it, or set DATA_DIR to another folder.`,
    );
  }
  return () => db.close();
}

function openLock(folder: string): BetterSqlite.Database {
  try {
    return new BetterSqlite(join(folder, 'server.lock'), { timeout: 200 });
  } catch {
    throw new StorageUnusable(`${join(folder, 'server.lock')} cannot be opened. Remove it, or set another DATA_DIR.`);
  }
}
