// A new inbox: named here, then filled by a channel, or left empty for now (R6).
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { NameForm } from './name-form';

export interface NewInboxDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Goes on to the wizard, which stores the inbox together with its channel. */
  onConnect: (name: string) => void;
}

export function NewInboxDialog({ open, onOpenChange, onConnect }: NewInboxDialogProps) {
  const { t } = useTranslation('settings');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const create = useMutation(
    api.inboxes.create.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(api.inboxes.pathFilter());
        onOpenChange(false);
      },
    }),
  );
  if (!open) return null;
  const close = () => {
    create.reset();
    onOpenChange(false);
  };
  return (
    <NameForm
      title={t('inboxes.create')}
      text={t('inboxes.createText')}
      label={t('inboxes.nameLabel')}
      missing={t('inboxes.nameMissing')}
      submit={t('inboxes.createAndConnect')}
      other={{ label: t('inboxes.createOnly'), run: (name) => create.mutate({ name }) }}
      busy={create.isPending}
      failure={create.error ? explain(create.error) : undefined}
      onClose={close}
      onSubmit={(name) => {
        close();
        onConnect(name);
      }}
    />
  );
}
