// Which days, which inbox, which channel.
import { channelKindSchema } from '@parley/messages';
import { Field, SegmentedControl, Select, TextField } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Report, ReportAsk } from './report-types';
import styles from './reports.module.css';

export interface ReportFiltersProps {
  ask: ReportAsk;
  report: Report | undefined;
  onAsk: (part: ReportAsk) => void;
}

const every = 'all';

export function ReportFilters({ ask, report, onAsk }: ReportFiltersProps) {
  const { t } = useTranslation(['reports', 'inbox']);
  const inboxes = useQuery(api.inboxes.list.queryOptions()).data ?? [];
  const to = ask.to ?? report?.to ?? '';
  const from = ask.from ?? report?.from ?? '';
  const span = spans.find(({ days }) => daysBefore(to, days) === from)?.key ?? null;
  return (
    <div className={styles.filters}>
      <SegmentedControl
        label={t('spanLabel')}
        value={span ?? 'own'}
        segments={spans.map(({ key }) => ({ value: key, label: t(`spans.${key}`) }))}
        onChange={(key) => {
          const days = spans.find((one) => one.key === key)?.days;
          if (days !== undefined && to !== '') onAsk({ from: daysBefore(to, days), to });
        }}
      />
      <Field label={t('from')} className={styles.date}>
        <TextField type="date" value={from} max={to} onChange={(day) => day && onAsk({ from: day })} />
      </Field>
      <Field label={t('to')} className={styles.date}>
        <TextField type="date" value={to} min={from} onChange={(day) => day && onAsk({ to: day })} />
      </Field>
      <Field label={t('channel')}>
        <Select
          value={ask.channel ?? every}
          onChange={(value) => onAsk({ channel: value === every ? undefined : value })}
          options={[
            { value: every, label: t('allChannels') },
            ...channels.map((value) => ({ value, label: t(`channels.${value}`, { ns: 'inbox' }) })),
          ]}
        />
      </Field>
      {inboxes.length > 1 && (
        <Field label={t('inbox')}>
          <Select
            value={ask.inboxId ?? every}
            onChange={(value) => onAsk({ inboxId: value === every ? undefined : value })}
            options={[
              { value: every, label: t('allInboxes') },
              ...inboxes.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </Field>
      )}
      {report && <p className={styles.zone}>{t('zone', { zone: report.timeZone })}</p>}
    </div>
  );
}

const spans = [
  { key: 'week', days: 7 },
  { key: 'month', days: 28 },
  { key: 'quarter', days: 90 },
] as const;
const channels = channelKindSchema.options;

/** The first of this many days that end with `day`. */
function daysBefore(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return '';
  at.setUTCDate(at.getUTCDate() - days + 1);
  return at.toISOString().slice(0, 10);
}
