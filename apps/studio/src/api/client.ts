// The typed way to the server: api.<resource>.<procedure>.queryOptions() and .mutationOptions().
import type { AppRouter } from '@parley/api';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { queryClient } from './query-client';

/** For calls outside components; components use `api` with useQuery and useMutation. */
export const client = createTRPCClient<AppRouter>({
  links: [
    httpBatchLink({
      url: '/trpc',
      // A foreign page cannot send this header without asking first, so it proves that the call is ours.
      headers: { 'x-parley-csrf': '1' },
      fetch: (url, options) => fetch(url, { ...options, credentials: 'same-origin' }),
    }),
  ],
});

export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
