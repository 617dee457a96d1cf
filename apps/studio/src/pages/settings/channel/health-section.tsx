// How a channel is doing: last heard of, last trouble, and what its provider says when asked just now.
import type { ChannelEditor } from '@parley/channels/editors';
import { Button, Facts, StatusDot } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { useChannelLanguage } from '../connect/use-channel-tools';
import type { Channel } from '../channels/channel';
import styles from './direct-flows.module.css';
import { dateLocale } from '../../../i18n/date-locale';

export interface HealthSectionProps {
  channel: Channel;
  words: NonNullable<ChannelEditor['health']>;
}

export function HealthSection({ channel, words }: HealthSectionProps) {
  const { t, i18n } = useTranslation('direct');
  const explain = useExplain();
  const asked = { connectionId: channel.id };
  const health = useQuery({ ...api.connections.health.queryOptions(asked), staleTime: 60_000, retry: false });
  const form = new Intl.DateTimeFormat(dateLocale(i18n.language), { dateStyle: 'medium', timeStyle: 'short' });
  const { lastInboundAt, trouble } = channel;
  return (
    <section className={styles.section} aria-label={t('health.title')}>
      <div className={styles.head}>
        <h3>{t('health.title')}</h3>
        <Button size="dense" icon={RefreshCw} busy={health.isFetching} onClick={() => void health.refetch()}>
          {t('health.check')}
        </Button>
      </div>
      <Facts
        facts={[
          { name: t('health.last'), value: lastInboundAt === null ? t('health.never') : form.format(lastInboundAt) },
          { name: t('health.trouble'), value: trouble ?? t('health.noTrouble') },
        ]}
      />
      {health.isPending && <p className={styles.help}>{t('health.checking')}</p>}
      {health.isError && (
        <StatusDot tone="warn">
          {t('health.failed')}: {explain(health.error)}
        </StatusDot>
      )}
      <Findings findings={health.data?.findings ?? []} words={words} />
    </section>
  );
}

type FindingsProps = Pick<HealthSectionProps, 'words'> & {
  findings: readonly { readonly code: string; readonly well: boolean; readonly detail: string | null }[];
};

function Findings({ findings, words }: FindingsProps) {
  const own = words[useChannelLanguage()];
  return (
    <ul className={styles.checks}>
      {findings.map(({ code, well, detail }) => (
        <li key={code}>
          <StatusDot tone={well ? 'ok' : 'danger'}>
            {well ? own[code]?.well : own[code]?.ill}
            {detail && `: ${detail}`}
          </StatusDot>
        </li>
      ))}
    </ul>
  );
}
