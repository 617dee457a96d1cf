// How many tickets a contact may get without a person's doing, and the older product's rule (R13, R30, R126).
import type { TicketPolicy } from '@parley/helpdesk';
import { Button, Callout, FormRow, NumberField, showToast, Switch } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import styles from './pipelines.module.css';

export function TicketLimits({ policy, admin }: { policy: TicketPolicy; admin: boolean }) {
  const { t, i18n } = useTranslation(['ticketing', 'settings']);
  const explain = useExplain();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<TicketPolicy | null>(null);
  const shown = draft ?? policy;
  const change = (part: Partial<TicketPolicy>) => setDraft({ ...shown, ...part });
  const save = useMutation(
    api.workspace.update.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(api.workspace.pathFilter());
        setDraft(null);
        showToast({ tone: 'ok', text: t('saved', { ns: 'settings' }) });
      },
    }),
  );
  return (
    <section className={styles.part}>
      <h2>{t('limits.title')}</h2>
      <p className={styles.quiet}>{t('limits.text')}</p>
      {save.error && (
        <Callout tone="danger" urgent title={t('notSaved', { ns: 'settings' })}>
          {explain(save.error)}
        </Callout>
      )}
      <div className={styles.rows}>
        <FormRow label={t('limits.tickets')} help={t('limits.ticketsHelp')} disabled={!admin}>
          <NumberField
            min={1}
            max={100_000}
            locale={i18n.language}
            label={t('limits.tickets')}
            value={shown.ticketsPerContact}
            disabled={!admin}
            onChange={(ticketsPerContact) => change({ ticketsPerContact })}
          />
        </FormRow>
        <FormRow label={t('limits.submissions')} help={t('limits.submissionsHelp')} disabled={!admin}>
          <NumberField
            min={1}
            max={100_000}
            locale={i18n.language}
            label={t('limits.submissions')}
            value={shown.submissionsPerContact}
            disabled={!admin}
            onChange={(submissionsPerContact) => change({ submissionsPerContact })}
          />
        </FormRow>
        <FormRow label={t('limits.legacy')} help={t('limits.legacyHelp')} disabled={!admin}>
          <Switch on={shown.legacyCutoff} disabled={!admin} onChange={(legacyCutoff) => change({ legacyCutoff })} />
        </FormRow>
      </div>
      {admin && (
        <Button
          look="fill"
          disabled={draft === null}
          busy={save.isPending}
          className={styles.save}
          onClick={() => draft && save.mutate({ ticketPolicy: draft })}
        >
          {t('save', { ns: 'settings' })}
        </Button>
      )}
    </section>
  );
}
