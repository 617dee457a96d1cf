// Every list, count, search and report of the inbox walks an index: asked of SQLite itself.
import { fileURLToPath } from 'node:url';
import type { ConversationFilter } from '@parley/ports';
import { idFrom } from '@parley/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Database, openDatabase } from '../open-database';
import { listSql, reportSql } from './conversation-lists';
import { searchSql } from './conversation-search';

const planSchema = z.array(z.object({ detail: z.string() }));
const workspaceId = idFrom('workspace', 'ws_1');

describe('plans of the inbox’s queries', () => {
  let db: Database;
  beforeAll(() => {
    db = openDatabase(':memory:', fileURLToPath(new URL('../../../drizzle', import.meta.url)));
  });
  afterAll(() => void db.close());

  const plan = (sql: string, values: readonly (string | number)[]) =>
    planSchema
      .parse(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values))
      .map(({ detail }) => detail)
      .join('\n');

  const desk = { status: 'open', shelf: 'desk' } as const;
  const before = { at: 5, id: 'conv_5' };
  const filters: [string, Omit<ConversationFilter, 'workspaceId' | 'limit'>][] = [
    ['all', desk],
    ['all, further on', { ...desk, before }],
    ['mine', { ...desk, owner: { kind: 'member', memberId: idFrom('member', 'mem_1') } }],
    ['unassigned', { ...desk, owner: { kind: 'queue' } }],
    ['flow', { ...desk, owner: { kind: 'flow' } }],
    ['snoozed', { status: 'open', shelf: 'snoozed' }],
    ['closed', { status: 'closed', shelf: 'desk' }],
    ['oldest', { ...desk, sort: 'oldest', before }],
    ['longest unanswered', { ...desk, sort: 'waiting', before }],
    ['one status on every shelf', { status: 'open' }],
    ['labels', { ...desk, marks: ['label:lab_1'] }],
    ['several labels at once', { ...desk, allMarks: ['label:lab_1', 'label:lab_2'] }],
    ['a team’s channels', { ...desk, channels: ['chat', 'form'], ownerIn: [idFrom('member', 'mem_1')] }],
    ['urgent tickets', { ...desk, ticketPriority: 'urgent' }],
    ['mentions', { marks: ['mention:mem_1'] }],
  ];

  it.each(filters)('lists %s by an index', (_name, filter) => {
    const { sql, values } = listSql({ workspaceId, limit: 50, ...filter });
    const detail = plan(sql, values);
    expect(detail).toMatch(/SEARCH c USING INDEX/);
    expect(detail).not.toMatch(/SCAN (c|conversations)\b/);
  });

  it.each(['newest', 'oldest', 'waiting'] as const)('needs no sorting of its own for %s', (sort) => {
    const { sql, values } = listSql({ workspaceId, limit: 50, ...desk, sort });
    expect(plan(sql, values)).not.toContain('TEMP B-TREE');
  });

  it('counts what is open, finds what is due and reads reports by an index', () => {
    const counts = `SELECT owner_kind, count(*) FROM conversations WHERE workspace_id = ? AND status = 'open' AND shelf = 'desk' GROUP BY owner_kind, owner_member_id`;
    expect(plan(counts, ['ws_1'])).toMatch(/SEARCH conversations USING (COVERING )?INDEX conversations_owner/);
    expect(plan('SELECT body FROM conversations WHERE snooze_until <= ?', [5])).toContain('conversations_snooze');
    const report = plan(reportSql, ['ws_1', 1, 2, 9]);
    expect(report).toContain('conversations_created');
  });

  it('searches by the full-text tables', () => {
    expect(plan(searchSql.messages, ['"a"', 'ws_1'])).toMatch(/SCAN message_search VIRTUAL TABLE INDEX \d+:\S*M/);
    expect(plan(searchSql.contacts, ['"a"', 'ws_1'])).toMatch(/SCAN contact_search VIRTUAL TABLE INDEX \d+:\S*M/);
  });
});
