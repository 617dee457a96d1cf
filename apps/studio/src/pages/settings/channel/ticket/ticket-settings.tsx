// Whether a channel's new conversations become tickets, and what those are like; on every channel's page (R25-R29).
import { Button, Callout, FormRow, Switch } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isAfterCutoff } from '@parley/helpdesk';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import { useSession } from '../../../../frame/session';
import type { Channel } from '../../channels/channel';
import { TicketFlowsNote } from './ticket-flows-note';
import { TicketPanel } from './ticket-panel';
import styles from './ticket-settings.module.css';
import { useTicketSummary } from './use-ticket-summary';
import { useSaveTicketing } from './use-save-ticketing';

export interface TicketSettingsProps {
  channel: Pick<Channel, 'id' | 'revision' | 'ticketing'>;
  /** This part stores by itself: whoever else changes the channel goes on from this revision. */
  onStored?: (revision: number) => void;
}

export function TicketSettings({ channel, onStored }: TicketSettingsProps) {
  const { t } = useTranslation('ticketing');
  const workspace = useQuery(api.workspace.get.queryOptions()).data;
  const admin = useSession()?.member?.role === 'admin';
  const [open, setOpen] = useState(false);
  const saving = useSaveTicketing(channel, onStored);
  const { ticketing } = channel;
  const summary = useTicketSummary(ticketing);
  if (workspace?.ticketPolicy.legacyCutoff && isAfterCutoff(workspace.createdAt)) return <LegacyNotice />;
  return (
    <section className={styles.part}>
      <FormRow label={t('channel.treat')} help={t('channel.treatHelp')} disabled={!admin}>
        <Switch
          on={ticketing.enabled}
          disabled={!admin}
          onChange={(enabled) => saving.save({ ...ticketing, enabled })}
        />
      </FormRow>
      {saving.problem && !open && (
        <Callout tone="danger" urgent title={t('channel.failed')}>
          {saving.problem}
        </Callout>
      )}
      <TicketFlowsNote connectionId={channel.id} on={ticketing.enabled} />
      {ticketing.enabled && (
        <div className={styles.summary}>
          <dl className={styles.facts}>
            {summary.map(({ name, value }) => (
              <div key={name} className={styles.fact}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {admin && <Button onClick={() => setOpen(true)}>{t('channel.edit')}</Button>}
        </div>
      )}
      {open && <TicketPanel ticketing={ticketing} saving={saving} onClose={() => setOpen(false)} />}
    </section>
  );
}

/** R13: the older product sent newer accounts elsewhere. */
function LegacyNotice() {
  const { t } = useTranslation('ticketing');
  return (
    <Callout
      title={t('channel.legacyTitle')}
      action={
        <Link to="/settings/pipelines" className={styles.link}>
          {t('channel.toPolicy')}
        </Link>
      }
    >
      {t('channel.legacyText')}
    </Callout>
  );
}
