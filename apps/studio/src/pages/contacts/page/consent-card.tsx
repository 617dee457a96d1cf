// A consent that stands, and the act that records that it was taken back.
import { Button, Card, ConfirmDialog, showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import styles from './contact-page.module.css';

export interface ConsentCardProps {
  contactId: string;
  /** How many stand. */
  consents: number;
  mayAct: boolean;
}

export function ConsentCard({ contactId, consents, mayAct }: ConsentCardProps) {
  const { t } = useTranslation(['contacts', 'common']);
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const withdraw = useMutation(
    api.contacts.withdrawConsent.mutationOptions({
      onError: ({ message }) => showToast({ tone: 'danger', text: message }),
      onSettled: () => {
        setAsking(false);
        return queryClient.invalidateQueries(api.contacts.pathFilter());
      },
    }),
  );
  if (consents === 0) return null;
  return (
    <Card>
      <h3 className={styles.title}>{t('consent.title')}</h3>
      <p className={styles.small}>{t('consent.given')}</p>
      {mayAct && (
        <Button size="dense" look="line" className={styles.consentAct} onClick={() => setAsking(true)}>
          {t('consent.withdraw')}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('consent.sureTitle')}
        confirmText={t('consent.sure')}
        cancelText={t('actions.cancel', { ns: 'common' })}
        tone="fill"
        busy={withdraw.isPending}
        onConfirm={() => withdraw.mutate({ contactId })}
      >
        {t('consent.sureText')}
      </ConfirmDialog>
    </Card>
  );
}
