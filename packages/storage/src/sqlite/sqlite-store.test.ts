// The SQLite store keeps the contract, and its own promises about files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idFrom } from '@parley/primitives';
import { describeStore } from '@parley/ports/contract';
import BetterSqlite from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { StorageUnusable } from './open-database';
import { openSqliteStore } from './sqlite-store';

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'parley-storage-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

describeStore('sqlite', async () => {
  const store = openSqliteStore({ file: ':memory:' });
  return { store, dispose: () => store.close() };
});

const inbox = (id: string, revision = 1) =>
  ({
    workspaceId: idFrom('workspace', 'ws_1'),
    id: idFrom('inbox', id),
    revision,
    name: 'Support',
    createdAt: 1,
  }) as const;

describe('SQLite file', () => {
  it('is durable: WAL with synchronous=FULL, and keeps what was committed', async () => {
    const file = join(folder(), 'parley.db');
    const store = openSqliteStore({ file });
    await store.commit([{ kind: 'put', table: 'inboxes', row: inbox('inbox_1') }]);
    await store.close();
    const again = openSqliteStore({ file });
    expect(await again.list('inboxes', idFrom('workspace', 'ws_1'))).toHaveLength(1);
    await again.close();
    expect(new BetterSqlite(file).pragma('journal_mode', { simple: true })).toBe('wal');
  });

  it('commits of one moment share a transaction, and one that fails takes no other with it', async () => {
    const store = openSqliteStore({ file: join(folder(), 'parley.db') });
    const results = await Promise.all([
      store.commit([{ kind: 'put', table: 'inboxes', row: inbox('inbox_1') }]),
      store.commit([
        { kind: 'put', table: 'inboxes', row: inbox('inbox_2') },
        { kind: 'put', table: 'inboxes', row: inbox('inbox_1') },
      ]),
      store.commit([{ kind: 'put', table: 'inboxes', row: inbox('inbox_3') }]),
    ]);
    expect(results.map((r) => r.ok)).toEqual([true, false, true]);
    expect((await store.list('inboxes', idFrom('workspace', 'ws_1'))).map((row) => row.id)).toEqual([
      'inbox_1',
      'inbox_3',
    ]);
    await store.close();
  });

  it('copies itself while in use', async () => {
    const dir = folder();
    const store = openSqliteStore({ file: join(dir, 'parley.db') });
    await store.commit([{ kind: 'put', table: 'inboxes', row: inbox('inbox_1') }]);
    await store.backup(join(dir, 'copy.db'));
    await store.close();
    const copy = openSqliteStore({ file: join(dir, 'copy.db') });
    expect(await copy.list('inboxes', idFrom('workspace', 'ws_1'))).toHaveLength(1);
    await copy.close();
  });

  it('refuses a data file of a newer program and leaves it as it is', async () => {
    const file = join(folder(), 'parley.db');
    await openSqliteStore({ file }).close();
    const db = new BetterSqlite(file);
    db.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('from-the-future', 9999999999999)").run();
    db.close();
    expect(() => openSqliteStore({ file })).toThrow(/newer Parley/);
  });

  it('says in one line what is wrong with a file that is no data file or a folder that can not be made', () => {
    const dir = folder();
    writeFileSync(join(dir, 'parley.db'), 'this is a letter, not a database; '.repeat(100));
    expect(() => openSqliteStore({ file: join(dir, 'parley.db') })).toThrow(StorageUnusable);
    expect(() => openSqliteStore({ file: join(dir, 'parley.db', 'inside', 'x.db') })).toThrow(/can not be written/);
  });
});
