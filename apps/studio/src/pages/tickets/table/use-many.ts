// The same change for all chosen tickets, and what came of it.
import { showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';

export function useMany(onDone: () => void) {
  const { t } = useTranslation('tickets');
  const explain = useExplain();
  const queryClient = useQueryClient();
  return useMutation(
    api.tickets.changeMany.mutationOptions({
      onSuccess: ({ changed, refused }) => {
        const [first] = refused;
        if (first) showToast({ tone: 'warn', text: t('many.refused', { count: refused.length }), help: first.reason });
        else showToast({ tone: 'ok', text: t('many.done', { count: changed }) });
        onDone();
      },
      onError: (error) => showToast({ tone: 'danger', text: t('many.failed'), help: explain(error) }),
      onSettled: () => queryClient.invalidateQueries(api.tickets.pathFilter()),
    }),
  );
}
