// The list of a view, page after page, or what a search found.
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, client } from '../../../api/client';
import type { ListRow } from './conversation-types';
import type { ListChoice } from './list-choice';

type Before = { at: number; id: string } | undefined;
type Page = Awaited<ReturnType<typeof client.conversations.list.query>>;

const pageSize = 50;

export function useConversations({ view, viewId, filter, inboxId, sort, search }: ListChoice) {
  const searching = search.trim() !== '';
  const input = {
    view,
    ...(filter ? { filter } : viewId !== null && { viewId }),
    ...(inboxId !== null && { inboxId }),
    ...(sort !== null && { sort }),
  };
  const first: Before = undefined;
  const query = useInfiniteQuery({
    // Shaped like the keys of the API proxy, so that a live change of conversations asks for it again.
    queryKey: [['conversations', 'list'], { input, type: 'infinite' }],
    queryFn: ({ pageParam }: { pageParam: Before }) =>
      client.conversations.list.query({ ...input, ...(pageParam && { before: pageParam }) }),
    initialPageParam: first,
    getNextPageParam: (page: Page): Before => {
      const last = page.at(-1);
      return page.length === pageSize && last ? { at: last.sortedAt, id: last.id } : undefined;
    },
    enabled: !searching,
  });
  const found = useQuery({
    ...api.conversations.search.queryOptions({ text: search.trim() }),
    enabled: searching,
    placeholderData: keepPreviousData,
  });
  const rows: ListRow[] = searching ? [...(found.data ?? [])] : withoutRepeats(query.data?.pages ?? []);
  const { isPending, isError, error, refetch } = searching ? found : query;
  return { query, rows, searching, state: { isPending, isError, error, refetch } };
}

/** A conversation that moved to the top while an older page was fetched would stand in both. */
export function withoutRepeats<Row extends { id: string }>(pages: readonly (readonly Row[])[]): Row[] {
  const seen = new Set<string>();
  return pages.flat().filter(({ id }) => !seen.has(id) && seen.add(id));
}
