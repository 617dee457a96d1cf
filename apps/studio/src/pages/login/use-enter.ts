// Goes in after a login: whatever a stranger saw is forgotten first.
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

export function useEnter(): (path: string) => Promise<void> {
  const router = useRouter();
  const queryClient = useQueryClient();
  return async (path) => {
    await queryClient.resetQueries();
    router.history.push(path);
  };
}
