// Stores the ticket part of a channel by itself.
import type { Ticketing } from '@parley/helpdesk';
import { showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import { useExplain } from '../../../../api/use-explain';

export function useSaveTicketing(connectionId: string, onStored?: (revision: number) => void) {
  const { t } = useTranslation('settings');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const update = useMutation(
    api.connections.update.mutationOptions({
      onSuccess: (saved) => {
        queryClient.setQueryData(api.connections.get.queryKey({ connectionId }), saved);
        onStored?.(saved.revision);
        showToast({ tone: 'ok', text: t('saved') });
        for (const path of [api.connections, api.forms]) void queryClient.invalidateQueries(path.pathFilter());
      },
    }),
  );
  return {
    save: (ticketing: Ticketing, then?: () => void) =>
      update.mutate({ connectionId, ticketing }, { onSuccess: () => then?.() }),
    busy: update.isPending,
    problem: update.isError ? explain(update.error) : null,
  };
}

export type SavingTicketing = ReturnType<typeof useSaveTicketing>;
