// Trying something again, or taking it off the list.
import { IconButton, showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import styles from './deliveries.module.css';

export interface ProblemActsProps {
  way: 'in' | 'out';
  id: string;
  retriable: boolean;
  uncertain: boolean;
}

export function ProblemActs({ way, id, retriable, uncertain }: ProblemActsProps) {
  const { t } = useTranslation('deliveries');
  const queryClient = useQueryClient();
  const about = (text: string) => ({
    onSuccess: () => showToast({ tone: 'ok', text }),
    onError: (error: { message: string }) => showToast({ tone: 'danger', text: t('failed'), help: error.message }),
    onSettled: () => queryClient.invalidateQueries(api.deliveries.pathFilter()),
  });
  const retry = useMutation(api.deliveries.retry.mutationOptions(about(t('retried'))));
  const dismiss = useMutation(api.deliveries.dismiss.mutationOptions(about(t('dismissed'))));
  const busy = retry.isPending || dismiss.isPending;
  return (
    <span className={styles.acts}>
      {retriable && (
        <IconButton
          icon={RotateCw}
          size="dense"
          label={t(uncertain ? 'sendAgain' : 'retry')}
          disabled={busy}
          onClick={() => retry.mutate({ way, id })}
        />
      )}
      <IconButton
        icon={Check}
        size="dense"
        label={t('dismiss')}
        disabled={busy}
        onClick={() => dismiss.mutate({ way, id })}
      />
    </span>
  );
}
