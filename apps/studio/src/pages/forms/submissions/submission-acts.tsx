// What can be done with one submission: taken out of the spam, or removed for good.
import { Button, ConfirmDialog, showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ShieldCheck, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useSession } from '../../../frame/session';
import type { Submission } from './submission';
import styles from './submissions-view.module.css';

export function SubmissionActs({ submission, onDone }: { submission: Submission; onDone: () => void }) {
  const { t } = useTranslation(['forms', 'common']);
  const [asking, setAsking] = useState(false);
  const mayRemove = useSession()?.member?.role !== 'agent';
  const queryClient = useQueryClient();
  const done = (text: string) => async () => {
    showToast({ text, tone: 'ok' });
    onDone();
    await queryClient.invalidateQueries(api.forms.pathFilter());
  };
  const onError = (error: unknown) =>
    showToast({ text: t('dash.failed'), help: reasonOf(error).message, tone: 'danger' });
  const keep = useMutation(api.forms.keepSpam.mutationOptions({ onSuccess: done(t('dash.keptNow')), onError }));
  const remove = useMutation(
    api.forms.removeSubmission.mutationOptions({ onSuccess: done(t('dash.removed')), onError }),
  );
  const { id: submissionId, status } = submission;
  return (
    <div className={styles.acts}>
      {status === 'spam' && (
        <Button look="fill" icon={ShieldCheck} busy={keep.isPending} onClick={() => keep.mutate({ submissionId })}>
          {t('dash.notSpam')}
        </Button>
      )}
      {mayRemove && (
        <Button icon={Trash2} onClick={() => setAsking(true)}>
          {t('dash.remove')}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('dash.removeTitle')}
        confirmText={t('dash.remove')}
        cancelText={t('actions.cancel', { ns: 'common' })}
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ submissionId })}
      >
        {t('dash.removeText')}
      </ConfirmDialog>
    </div>
  );
}
