// Who is logged in, and what they change about themselves.
import { showToast } from '@parley/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { queryClient } from '../api/query-client';
import { useExplain } from '../api/use-explain';

export function useSession() {
  return useQuery(api.auth.me.queryOptions()).data;
}

export function useLogOut(): () => void {
  const router = useRouter();
  const logOut = useMutation(
    api.auth.logout.mutationOptions({
      onSettled: async () => {
        queryClient.clear();
        await router.navigate({ to: '/login', search: {} });
      },
    }),
  );
  return () => logOut.mutate();
}

export function useSetAvailable(): (available: boolean) => void {
  const { t } = useTranslation();
  const explain = useExplain();
  const change = useMutation(
    api.auth.setAvailable.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(api.auth.me.queryFilter()),
      onError: (error) => showToast({ tone: 'danger', text: t('me.notSaved'), help: explain(error) }),
    }),
  );
  return (available) => change.mutate({ available });
}
