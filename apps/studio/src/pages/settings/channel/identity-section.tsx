// The secret with which a site vouches for its visitors: made, shown once, renewed, removed.
import { Button, Callout, ConfirmDialog, CopyField, showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { Channel } from '../channels/channel';
import styles from './identity-section.module.css';

type Asking = 'renew' | 'remove' | null;

export function IdentitySection({ channel }: { channel: Channel }) {
  const { t } = useTranslation(['settings', 'common']);
  const [asking, setAsking] = useState<Asking>(null);
  const { secret, busy, renew, remove } = useIdentitySecret(channel.id);
  const isSet = channel.secretsSet.includes('identitySecret');
  const close = () => setAsking(null);
  return (
    <section className={styles.section} aria-labelledby="identity-title">
      <h3 id="identity-title">{t('identity.title')}</h3>
      <p className={styles.help}>{t('identity.help')}</p>
      <p className={styles.help}>{t('identity.how')}</p>
      {secret === null ? (
        <p>{isSet ? t('identity.on') : t('identity.off')}</p>
      ) : (
        <Callout tone="warn" title={t('identity.shown')}>
          <div className={styles.secret}>
            <CopyField
              label={t('identity.secret')}
              value={secret}
              copyText={t('actions.copy', { ns: 'common' })}
              copiedText={t('actions.copied', { ns: 'common' })}
            />
          </div>
        </Callout>
      )}
      <div className={styles.acts}>
        <Button busy={busy} onClick={() => (isSet ? setAsking('renew') : renew(close))}>
          {isSet ? t('identity.renew') : t('identity.make')}
        </Button>
        {isSet && (
          <Button look="quiet" disabled={busy} onClick={() => setAsking('remove')}>
            {t('identity.remove')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asking !== null}
        onOpenChange={(open) => !open && close()}
        title={asking === 'remove' ? t('identity.removeTitle') : t('identity.renewTitle')}
        confirmText={asking === 'remove' ? t('identity.remove') : t('identity.renew')}
        cancelText={t('actions.keep', { ns: 'common' })}
        busy={busy}
        onConfirm={() => (asking === 'remove' ? remove(close) : renew(close))}
      >
        {asking === 'remove' ? t('identity.removeText') : t('identity.renewText')}
      </ConfirmDialog>
    </section>
  );
}

function useIdentitySecret(connectionId: string) {
  const { t } = useTranslation('settings');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const [secret, setSecret] = useState<string | null>(null);
  const renewing = useMutation(api.connections.renewIdentity.mutationOptions());
  const removing = useMutation(api.connections.removeIdentity.mutationOptions());
  const outcome = (after: () => void) => ({
    onError: (error: unknown) => showToast({ tone: 'danger', text: t('identity.failed'), help: explain(error) }),
    onSettled: () => {
      after();
      void queryClient.invalidateQueries(api.connections.pathFilter());
    },
  });
  return {
    secret,
    busy: renewing.isPending || removing.isPending,
    renew: (after: () => void) =>
      renewing.mutate({ connectionId }, { ...outcome(after), onSuccess: (made) => setSecret(made.secret) }),
    remove: (after: () => void) =>
      removing.mutate({ connectionId }, { ...outcome(after), onSuccess: () => setSecret(null) }),
  };
}
