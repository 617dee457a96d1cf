// The one cache of what the server said. A refused login anywhere sends the member back to the login page.
import { QueryCache, MutationCache, QueryClient } from '@tanstack/react-query';
import { reasonOf } from './reason-of';

const lostLogin = new Set<() => void>();

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: tellLostLogin }),
  mutationCache: new MutationCache({ onError: tellLostLogin }),
  defaultOptions: {
    // Live events say when something changed, so nothing has to be asked again by itself.
    queries: { staleTime: 30_000, retry: (failures, error) => failures < 2 && reasonOf(error).code === 'unreachable' },
  },
});

/** Calls back when the server no longer knows the login; gives the way to stop listening. */
export function onLostLogin(listener: () => void): () => void {
  lostLogin.add(listener);
  return () => lostLogin.delete(listener);
}

function tellLostLogin(error: unknown): void {
  if (reasonOf(error).code === 'UNAUTHORIZED') for (const listener of lostLogin) listener();
}
