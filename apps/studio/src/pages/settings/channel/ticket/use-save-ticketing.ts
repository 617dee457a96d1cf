// Stores the ticket part of a channel by itself.
import type { Ticketing } from '@parley/helpdesk';
import { showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import { reasonOf } from '../../../../api/reason-of';
import { useExplain } from '../../../../api/use-explain';

/** `revision`: what this change was made of; somebody else's change meanwhile is told, never overwritten. */
export function useSaveTicketing(
  { id: connectionId, revision }: { id: string; revision: number },
  onStored?: (revision: number) => void,
) {
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
    revision,
    /** `from`: what the change was made of, where that was a while ago. */
    save: (ticketing: Ticketing, { onDone, from = revision }: { onDone?: () => void; from?: number } = {}) =>
      update.mutate({ connectionId, revision: from, ticketing }, { onSuccess: () => onDone?.() }),
    /** Takes over what somebody else did. */
    reload: async () => {
      update.reset();
      await Promise.all([api.connections, api.forms].map((path) => queryClient.invalidateQueries(path.pathFilter())));
    },
    stale: update.isError && reasonOf(update.error).code === 'CONFLICT',
    busy: update.isPending,
    problem: update.isError ? explain(update.error) : null,
  };
}

export type SavingTicketing = ReturnType<typeof useSaveTicketing>;
