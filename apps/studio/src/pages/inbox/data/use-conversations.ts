// The list of a view, page after page, newest first.
import { useInfiniteQuery } from '@tanstack/react-query';
import { client } from '../../../api/client';
import type { ConversationRow, View } from './conversation-types';

export interface ListChoice {
  readonly view: View;
  readonly inboxId: string | null;
  readonly search: string;
}

type Before = { at: number; id: string } | undefined;

const pageSize = 50;

export function useConversations({ view, inboxId, search }: ListChoice) {
  const input = { view, ...(inboxId && { inboxId }), ...(search && { search }) };
  const first: Before = undefined;
  const query = useInfiniteQuery({
    // Shaped like the keys of the API proxy, so that a live change of conversations asks for it again.
    queryKey: [['conversations', 'list'], { input, type: 'infinite' }],
    queryFn: ({ pageParam }: { pageParam: Before }) =>
      client.conversations.list.query({ ...input, ...(pageParam && { before: pageParam }) }),
    initialPageParam: first,
    getNextPageParam: (page: ConversationRow[]): Before => {
      const last = page.at(-1);
      return page.length === pageSize && last ? { at: last.lastMessageAt, id: last.id } : undefined;
    },
  });
  return { query, rows: withoutRepeats(query.data?.pages ?? []) };
}

/** A conversation that moved to the top while an older page was fetched would stand in both. */
export function withoutRepeats(pages: readonly (readonly ConversationRow[])[]): ConversationRow[] {
  const seen = new Set<string>();
  return pages.flat().filter(({ id }) => !seen.has(id) && seen.add(id));
}
