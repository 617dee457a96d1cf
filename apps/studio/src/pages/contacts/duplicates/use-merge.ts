// Merging two contacts and taking them apart again; both can be undone from the message that says so.
import { showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';

export function useMerge() {
  const { t } = useTranslation('contacts');
  const { t: common } = useTranslation();
  const explain = useExplain();
  const queryClient = useQueryClient();
  const refresh = () => {
    for (const path of [api.contacts, api.conversations, api.tickets])
      void queryClient.invalidateQueries(path.pathFilter());
  };
  const undo = useMutation(
    api.contacts.undoMerge.mutationOptions({
      onError: (error) => showToast({ tone: 'danger', text: t('duplicates.undoFailed'), help: explain(error) }),
      onSettled: refresh,
    }),
  );
  const merge = useMutation(
    api.contacts.merge.mutationOptions({
      onError: (error) => showToast({ tone: 'danger', text: t('duplicates.failed'), help: explain(error) }),
      onSettled: refresh,
    }),
  );
  return {
    busy: merge.isPending || undo.isPending,
    merge: async ({ keptId, goneId, goneName: name }: { keptId: string; goneId: string; goneName: string }) => {
      const { mergeId } = await merge.mutateAsync({ keptId, goneId });
      const action = { label: common('actions.undo'), run: () => undo.mutate({ mergeId }) };
      showToast({ tone: 'ok', text: t('duplicates.done', { name }), action });
    },
    undo: async (mergeId: string, name: string) => {
      await undo.mutateAsync({ mergeId });
      showToast({ tone: 'ok', text: t('duplicates.undone', { name }) });
    },
  };
}
