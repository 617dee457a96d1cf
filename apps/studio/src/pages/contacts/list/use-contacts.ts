// Contacts page after page, last seen first.
import type { AppRouter } from '@parley/api';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { client } from '../../../api/client';

export type ContactRow = inferRouterOutputs<AppRouter>['contacts']['list'][number];

type Before = { at: number; id: string } | undefined;

const pageSize = 50;

export function useContacts(search: string) {
  const input = search ? { search } : {};
  const first: Before = undefined;
  const query = useInfiniteQuery({
    // Shaped like the keys of the API proxy, so that a live change of contacts asks for it again.
    queryKey: [['contacts', 'list'], { input, type: 'infinite' }],
    queryFn: ({ pageParam }: { pageParam: Before }) =>
      client.contacts.list.query({ ...input, ...(pageParam && { before: pageParam }) }),
    initialPageParam: first,
    getNextPageParam: (page: ContactRow[]): Before => {
      const last = page.at(-1);
      return page.length === pageSize && last ? { at: last.lastSeenAt, id: last.id } : undefined;
    },
  });
  const seen = new Set<string>();
  const rows = (query.data?.pages.flat() ?? []).filter(({ id }) => !seen.has(id) && seen.add(id));
  return { query, rows };
}
