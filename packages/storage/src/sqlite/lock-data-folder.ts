// One server per data folder: a lock the system takes back by itself when the process dies, however it dies.
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { StorageUnusable } from './open-database';

/**
 * Holds the folder until the given function is called or the process ends. Commands such as `parley backup` need no lock.
 * @throws StorageUnusable when another process holds it.
 */
export function lockDataFolder(folder: string): () => void {
  const db = new BetterSqlite(join(folder, 'server.lock'), { timeout: 200 });
  try {
    db.pragma('journal_mode = DELETE');
    db.exec('BEGIN EXCLUSIVE');
  } catch {
    db.close();
    throw new StorageUnusable(
      `Another Parley server uses the data folder ${folder}. Stop that one first, or set DATA_DIR to another folder.`,
    );
  }
  return () => db.close();
}
