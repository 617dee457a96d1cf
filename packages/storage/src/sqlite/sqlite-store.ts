// The store over one SQLite file: durable (`synchronous=FULL`) with commits of the same moment sharing one fsync.
import { fileURLToPath } from 'node:url';
import { err, ok } from '@parley/primitives';
import type { Entities, Store, Table } from '@parley/ports';
import { allEntityStatements, createApplyWrite } from './apply-write';
import { GroupCommit } from './group-commit';
import { openDatabase } from './open-database';
import { conversationQueries, messageQueries } from './queries/conversation-queries';
import { createAddLedger, journalQueries } from './queries/journal-queries';
import { recordQueries } from './queries/record-queries';

export type SqliteStore = Store & {
  /** Copies the whole data file, while in use, to `file`. */
  backup(file: string): Promise<void>;
};

export type SqliteOptions = {
  /** Path of the data file, or `:memory:`. */
  readonly file: string;
  /** Folder of the migrations; a bundled program ships its own copy. */
  readonly migrations?: string;
};

/** @throws StorageUnusable with one line that says what to do. */
export function openSqliteStore({ file, migrations }: SqliteOptions): SqliteStore {
  const db = openDatabase(file, migrations ?? fileURLToPath(new URL('../../drizzle', import.meta.url)));
  const entities = allEntityStatements(db);
  const apply = createApplyWrite(db, entities);
  const addLedger = createAddLedger(db);
  const commits = new GroupCommit(db);
  const of = <T extends Table>(table: T) => entities[table];
  return {
    commit: (writes) =>
      commits.add(() => {
        for (const write of writes) {
          const conflict = apply(write);
          if (conflict) return err(conflict);
        }
        return ok(undefined);
      }),
    get: async <T extends Table>(table: T, workspaceId: string, id: string): Promise<Entities[T] | null> =>
      of(table).get(workspaceId, id),
    list: async <T extends Table>(table: T, workspaceId: string): Promise<Entities[T][]> => of(table).list(workspaceId),
    addLedger: async (rows) => {
      const added = await commits.add(() => ok(addLedger(rows)));
      return added.ok ? added.value : [];
    },
    ...recordQueries(db, entities),
    ...conversationQueries(db, entities),
    ...messageQueries(db),
    ...journalQueries(db),
    backup: async (to) => {
      await db.backup(to);
    },
    close: async () => {
      commits.flush();
      db.close();
    },
  };
}
