// Another name for an inbox.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { Inbox } from './inbox';
import { NameForm } from './name-form';

export function RenameInboxDialog({ inbox, onClose }: { inbox: Inbox; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const explain = useExplain();
  const queryClient = useQueryClient();
  const rename = useMutation(
    api.inboxes.rename.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(api.inboxes.pathFilter());
        onClose();
      },
    }),
  );
  return (
    <NameForm
      title={t('inboxes.rename')}
      label={t('inboxes.nameLabel')}
      missing={t('inboxes.nameMissing')}
      submit={t('actions.rename', { ns: 'common' })}
      begin={inbox.name}
      busy={rename.isPending}
      failure={rename.error ? explain(rename.error) : undefined}
      onClose={onClose}
      onSubmit={(name) => rename.mutate({ inboxId: inbox.id, name })}
    />
  );
}
