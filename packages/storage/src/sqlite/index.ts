// Door of the SQLite store.
export { lockDataFolder } from './lock-data-folder';
export { StorageUnusable } from './open-database';
export { openSqliteStore } from './sqlite-store';
export type { SqliteOptions, SqliteStore } from './sqlite-store';
