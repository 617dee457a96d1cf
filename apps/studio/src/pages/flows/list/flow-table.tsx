// The flows as rows: what starts them, whether they are live, who uses them, and when they were last changed.
import { Icon, StatusDot, Table, type TableColumn, Tile } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { Workflow } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { channelLooks } from '../../inbox/channel/channel-mark';
import { FlowMenu } from './flow-menu';
import { statusOf } from './flow-status';
import styles from './flow-table.module.css';
import type { FlowRow } from './flow-row';
import { dateLocale } from '../../../i18n/date-locale';

const FlowStart = lazy(() => import('./flow-start'));

export function FlowTable({ flows, mayChange }: { flows: readonly FlowRow[]; mayChange: boolean }) {
  const { t } = useTranslation('flows');
  const facts = useFactColumns();
  const columns: TableColumn<FlowRow>[] = [
    { key: 'name', title: t('list.flow'), cell: (flow) => <FlowName flow={flow} /> },
    { key: 'status', title: t('list.status'), width: '240px', cell: (flow) => <FlowState flow={flow} /> },
    ...facts,
    {
      key: 'acts',
      title: t('list.acts'),
      hideTitle: true,
      width: '48px',
      align: 'right',
      cell: (flow) => <FlowMenu flow={flow} mayChange={mayChange} />,
    },
  ];
  return <Table label={t('list.label')} rows={flows} rowKey={({ id }) => id} columns={columns} />;
}

function FlowName({ flow }: { flow: FlowRow }) {
  const { t } = useTranslation('flows');
  const [first] = flow.triggerKinds;
  return (
    <span className={styles.name}>
      <Suspense fallback={<Tile icon={Workflow} hue="slate" size={36} />}>
        <FlowStart kind={first} as="tile" />
      </Suspense>
      <span className={styles.words}>
        <Link to="/flows/$flowId" params={{ flowId: flow.id }} data-row-link>
          {flow.name}
        </Link>
        <span>
          <Suspense fallback="…">
            <FlowStart kind={first} as="words" />
          </Suspense>{' '}
          · {t('list.steps', { count: flow.steps })}
        </span>
      </span>
    </span>
  );
}

const tones = { live: 'ok', draft: 'off', paused: 'warn' } as const;

function FlowState({ flow }: { flow: FlowRow }) {
  const { t } = useTranslation('flows');
  const status = statusOf(flow);
  return (
    <span className={styles.words}>
      <StatusDot tone={tones[status]}>{t(`list.${status}`)}</StatusDot>
      <span className={styles.version}>
        {flow.publishedNumber === null ? t('list.never') : t('list.version', { number: flow.publishedNumber })}
        {flow.publishedNumber !== null && flow.hasUnpublishedChanges && <em>, {t('list.changes')}</em>}
      </span>
    </span>
  );
}

function useFactColumns(): TableColumn<FlowRow>[] {
  const { t, i18n } = useTranslation('flows');
  const date = new Intl.DateTimeFormat(dateLocale(i18n.language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  return [
    {
      key: 'usedBy',
      title: t('list.usedBy'),
      roomy: true,
      cell: ({ usedBy }) =>
        usedBy.length === 0 ? (
          <span className={styles.quiet}>{t('list.notUsed')}</span>
        ) : (
          <span className={styles.channels}>
            {usedBy.map(({ connectionId, name, channel }) => (
              <span key={connectionId}>
                <Icon of={channelLooks[channel].icon} /> {name}
              </span>
            ))}
          </span>
        ),
    },
    {
      key: 'edited',
      title: t('list.edited'),
      roomy: true,
      cell: ({ updatedAt, updatedBy }) => (
        <span className={styles.words}>
          {date.format(updatedAt)}
          {updatedBy && <span>{t('list.by', { name: updatedBy })}</span>}
        </span>
      ),
    },
  ];
}
