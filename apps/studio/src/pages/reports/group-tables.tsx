// The same numbers by channel, by inbox and by member, as tables anybody can read aloud.
import { channelKindSchema } from '@parley/messages';
import { Table, type TableColumn } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { Group, Report } from './report-types';
import styles from './reports.module.css';
import { useNumberWords } from './use-number-words';

export function GroupTables({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const names = useGroupNames();
  return (
    <div className={styles.tables}>
      <GroupTable title={t('byMember')} rows={report.members} nameOf={names.member} />
      <GroupTable title={t('byChannel')} rows={report.channels} nameOf={names.channel} />
      <GroupTable title={t('byInbox')} rows={report.inboxes} nameOf={names.inbox} />
    </div>
  );
}

export function useGroupNames() {
  const { t } = useTranslation(['reports', 'inbox']);
  const members = useQuery(api.members.list.queryOptions()).data ?? [];
  const inboxes = useQuery(api.inboxes.list.queryOptions()).data ?? [];
  const channels = channelKindSchema.options;
  return {
    member: (key: string) => members.find(({ id }) => id === key)?.name ?? t('former'),
    inbox: (key: string) => inboxes.find(({ id }) => id === key)?.name ?? t('gone'),
    channel: (key: string) => {
      const channel = channels.find((one) => one === key);
      return channel ? t(`channels.${channel}`, { ns: 'inbox' }) : key;
    },
  };
}

interface GroupTableProps {
  title: string;
  rows: readonly Group[];
  nameOf: (key: string) => string;
}

function GroupTable({ title, rows, nameOf }: GroupTableProps) {
  const { t } = useTranslation('reports');
  const say = useNumberWords();
  if (rows.length === 0) return null;
  const number = (key: string, label: string, cell: (row: Group) => string): TableColumn<Group> => ({
    key,
    title: label,
    align: 'right',
    cell,
  });
  const columns: TableColumn<Group>[] = [
    { key: 'name', title: t('name'), cell: ({ key }) => nameOf(key) },
    number('conversations', t('tiles.conversations'), (row) => say.count(row.conversations)),
    { ...number('closed', t('tiles.closed'), (row) => say.count(row.closed)), roomy: true },
    number('firstReply', t('tiles.firstReply'), (row) => say.span(row.firstReply)),
    { ...number('resolution', t('tiles.resolution'), (row) => say.span(row.resolution)), roomy: true },
    { ...number('satisfaction', t('tiles.satisfaction'), (row) => say.percent(row.satisfaction)), roomy: true },
  ];
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <Table label={title} rows={rows} rowKey={({ key }) => key} columns={columns} />
    </section>
  );
}
