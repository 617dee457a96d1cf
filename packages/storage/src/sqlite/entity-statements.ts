// Prepared statements of one entity table. Writes are guarded by the revision: a stale one changes nothing.
import type BetterSqlite from 'better-sqlite3';
import type { Column, EntityTable } from './entity-tables';

type Stored = { readonly workspaceId: string; readonly id: string; readonly revision: number };

export type EntityStatements<Row> = {
  /** False when the stored revision is not exactly one less, or a unique column is taken. */
  put(row: Row): boolean;
  remove(workspaceId: string, id: string): void;
  get(workspaceId: string, id: string): Row | null;
  list(workspaceId: string): Row[];
  /** Parses rows of own queries that select `body`. */
  read(body: unknown): Row;
};

export function entityStatements<Row extends Stored>(
  db: BetterSqlite.Database,
  table: EntityTable<Row>,
  extra: readonly string[],
): EntityStatements<Row> {
  const columns = ['workspace_id', 'id', 'revision', 'body', ...extra];
  const insert = db.prepare(
    `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${columns.map((c) => `@${c}`).join(', ')}) ON CONFLICT DO NOTHING`,
  );
  const sets = ['revision', 'body', ...extra].map((c) => `${c} = @${c}`).join(', ');
  const update = db.prepare(
    `UPDATE OR IGNORE ${table.name} SET ${sets} WHERE workspace_id = @workspace_id AND id = @id AND revision = @revision - 1`,
  );
  const remove = db.prepare(`DELETE FROM ${table.name} WHERE workspace_id = ? AND id = ?`);
  const one = db
    .prepare<[string, string], string>(`SELECT body FROM ${table.name} WHERE workspace_id = ? AND id = ?`)
    .pluck();
  const all = db.prepare<[string], string>(`SELECT body FROM ${table.name} WHERE workspace_id = ? ORDER BY id`).pluck();
  const read = (body: unknown): Row => table.parse(JSON.parse(String(body)));
  return {
    put: (row) => {
      const values: Record<string, Column> = {
        workspace_id: row.workspaceId,
        id: row.id,
        revision: row.revision,
        body: JSON.stringify(row),
        ...table.columns(row),
      };
      return (row.revision === 1 ? insert : update).run(values).changes === 1;
    },
    remove: (workspaceId, id) => {
      remove.run(workspaceId, id);
    },
    get: (workspaceId, id) => {
      const body = one.get(workspaceId, id);
      return body === undefined ? null : read(body);
    },
    list: (workspaceId) => all.all(workspaceId).map(read),
    read,
  };
}
