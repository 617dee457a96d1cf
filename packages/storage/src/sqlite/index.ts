// Door of the SQLite store.
export { StorageUnusable } from './open-database';
export { openSqliteStore } from './sqlite-store';
export type { SqliteOptions, SqliteStore } from './sqlite-store';
