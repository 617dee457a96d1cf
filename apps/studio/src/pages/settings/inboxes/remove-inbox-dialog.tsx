// Deletes an inbox that holds nothing; what keeps it is said.
import { ConfirmDialog, showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import type { Inbox } from './inbox';

export function RemoveInboxDialog({ inbox, open, onClose }: { inbox: Inbox; open: boolean; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const explain = useExplain();
  const queryClient = useQueryClient();
  const { name } = inbox;
  const remove = useMutation(
    api.inboxes.remove.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(api.inboxes.pathFilter()),
      onError: (error) =>
        showToast({
          tone: 'danger',
          text: t('inboxes.removeFailed', { name }),
          help: reasonOf(error).code === 'CONFLICT' ? t('inboxes.removeUsed') : explain(error),
        }),
      onSettled: onClose,
    }),
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={t('inboxes.removeTitle', { name })}
      confirmText={t('inboxes.removeConfirm')}
      cancelText={t('actions.keep', { ns: 'common' })}
      busy={remove.isPending}
      onConfirm={() => remove.mutate({ inboxId: inbox.id })}
    >
      {t('inboxes.removeText')}
    </ConfirmDialog>
  );
}
