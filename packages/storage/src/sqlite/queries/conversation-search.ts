// Search over messages and contacts by their full-text tables; what is typed reaches them as plain words only.
import type { SearchTerm, Store } from '@parley/ports';
import { foldWords } from '@parley/ports';
import { z } from 'zod';
import type { AllEntityStatements } from '../apply-write';
import type { Database } from '../open-database';

/** The newest messages that are looked at; a word that stands everywhere would otherwise load everything. */
const mostHits = 2_000;
const mostContacts = 500;

const hitRow = z.object({ conversation: z.string(), seq: z.number(), words: z.string() });
type Hit = { readonly seq: number; readonly text: string };

/** Also for the test that asks SQLite how it would go about it. */
export const searchSql = {
  messages: `SELECT conversation, seq, words FROM message_search WHERE message_search MATCH ? AND workspace = ? ORDER BY rowid DESC LIMIT ${mostHits}`,
  contacts: `SELECT contact FROM contact_search WHERE contact_search MATCH ? AND workspace = ? ORDER BY rowid DESC LIMIT ${mostContacts}`,
};

export function conversationSearch(
  db: Database,
  { conversations }: AllEntityStatements,
): Pick<Store, 'searchConversations'> {
  const messages = db.prepare<[string, string]>(searchSql.messages);
  const contacts = db.prepare<[string, string], string>(searchSql.contacts).pluck();
  const ofContact = db
    .prepare<[string, string], string>('SELECT id FROM conversations WHERE workspace_id = ? AND contact_id = ?')
    .pluck();
  return {
    searchConversations: async ({ workspaceId, terms, limit }) => {
      if (terms.length === 0) return [];
      const match = matchOf(workspaceId, terms);
      const hits = new Map<string, Hit | null>();
      for (const { conversation, seq, words } of z.array(hitRow).parse(messages.all(match, workspaceId)))
        if (!hits.has(conversation)) hits.set(conversation, { seq, text: words });
      for (const contact of contacts.all(match, workspaceId))
        for (const id of ofContact.all(workspaceId, contact)) if (!hits.has(id)) hits.set(id, null);
      return [...hits]
        .flatMap(([id, hit]) => {
          const conversation = conversations.get(workspaceId, id);
          return conversation && (conversation.status === 'open' || conversation.status === 'closed')
            ? [{ conversation, hit }]
            : [];
        })
        .sort(newestFirst)
        .slice(0, limit);
    },
  };
}

type Found = { readonly conversation: { readonly id: string; readonly lastMessageAt: number } };

function newestFirst({ conversation: a }: Found, { conversation: b }: Found): number {
  return b.lastMessageAt - a.lastMessageAt || (a.id < b.id ? 1 : -1);
}

/** Words are folded letters and digits, so quoting them is all it takes. */
function matchOf(workspaceId: string, terms: readonly SearchTerm[]): string {
  const wanted = terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? '*' : ''}`);
  return `workspace : "${foldWords(workspaceId).join(' ')}" AND words : (${wanted.join(' AND ')})`;
}
