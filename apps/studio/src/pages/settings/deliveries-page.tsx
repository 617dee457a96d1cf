// What came in and could not be taken, what could not be sent, and where mails are handed in.
import { Callout, CopyField, EmptyState, SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Failed } from '../../frame/failed';
import { useSession } from '../../frame/session';
import styles from './deliveries/deliveries.module.css';
import { InboundTable } from './deliveries/inbound-table';
import { OutboundTable } from './deliveries/outbound-table';
import { SettingsPage } from './settings-page';

/** What was tried again may come back. */
const lookEvery = 10_000;

export function DeliveriesPage() {
  const { t } = useTranslation(['deliveries', 'common']);
  const admin = useSession()?.member?.role === 'admin';
  const found = useQuery(api.deliveries.list.queryOptions(undefined, { enabled: admin, refetchInterval: lookEvery }));
  const { inbound = [], outbound = [] } = found.data ?? {};
  return (
    <SettingsPage title={t('pages.deliveries', { ns: 'common' })} help={t('help')}>
      {!admin && <Callout>{t('onlyAdmins')}</Callout>}
      {admin && found.isPending && <SkeletonRows label={t('loading', { ns: 'common' })} />}
      {found.isError && <Failed error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && (
        <div className={styles.parts}>
          {inbound.length + outbound.length === 0 && (
            <EmptyState look="card" title={t('emptyTitle')}>
              {t('emptyText')}
            </EmptyState>
          )}
          {inbound.length > 0 && <InboundTable rows={inbound} />}
          {outbound.length > 0 && <OutboundTable rows={outbound} />}
          <MailAddress address={found.data.inboundMail} />
        </div>
      )}
    </SettingsPage>
  );
}

function MailAddress({ address }: { address: string | null }) {
  const { t } = useTranslation('deliveries');
  return (
    <section aria-label={t('addressTitle')} className={styles.address}>
      <h2 className={styles.heading}>{t('addressTitle')}</h2>
      <p className={styles.help}>{t(address === null ? 'noAddress' : 'addressHelp')}</p>
      {address !== null && (
        <CopyField label={t('addressLabel')} value={address} copyText={t('copy')} copiedText={t('copied')} />
      )}
    </section>
  );
}
