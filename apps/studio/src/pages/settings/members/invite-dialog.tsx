// Invites somebody: who and what they may do, then the link that is shown only once.
import { Button, CopyField, Dialog, Field } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { InviteForm } from './invite-form';

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const id = useId();
  const queryClient = useQueryClient();
  const [link, setLink] = useState<{ name: string; url: string } | null>(null);
  const invite = useMutation(
    api.members.invite.mutationOptions({
      onSuccess: async ({ token }, { name }) => {
        setLink({ name, url: `${window.location.origin}/join/${token}` });
        await queryClient.invalidateQueries(api.members.pathFilter());
      },
    }),
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={link ? t('members.linkTitle', { name: link.name }) : t('members.invite')}
      description={link ? t('members.linkText') : t('members.inviteText')}
      closeLabel={t('actions.close', { ns: 'common' })}
      footer={
        link ? (
          <Button look="fill" onClick={onClose}>
            {t('members.done')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('actions.cancel', { ns: 'common' })}</Button>
            <Button look="fill" type="submit" form={id} busy={invite.isPending}>
              {t('members.submit')}
            </Button>
          </>
        )
      }
    >
      {link ? (
        <Field label={t('members.link')}>
          <CopyField
            label={t('members.link')}
            value={link.url}
            copyText={t('actions.copy', { ns: 'common' })}
            copiedText={t('actions.copied', { ns: 'common' })}
          />
        </Field>
      ) : (
        <InviteForm id={id} error={invite.error} onSubmit={(input) => !invite.isPending && invite.mutate(input)} />
      )}
    </Dialog>
  );
}
