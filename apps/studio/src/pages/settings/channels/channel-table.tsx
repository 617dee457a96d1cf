// Connected channels as rows: what it is, who gets what, how it does (shape plus word), and its switch (R10, R11).
import { Button, StatusDot, Switch, Table, type TableColumn, Tile } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Plug } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { faceOf } from '../connect/editor-of';
import { useChannelLanguage } from '../connect/use-channel-tools';
import { ChannelMenu } from './channel-menu';
import styles from './channel-table.module.css';
import { useSetEnabled } from './use-channel-acts';
import type { Channel } from './channel';

export interface ChannelTableProps {
  channels: readonly Channel[];
  mayChange: boolean;
}

export function ChannelTable({ channels, mayChange }: ChannelTableProps) {
  const { t } = useTranslation('settings');
  const facts = useFactColumns();
  const acts = useActColumns();
  const name: TableColumn<Channel> = {
    key: 'name',
    title: t('channels.channel'),
    cell: (channel) => <ChannelName channel={channel} />,
  };
  return (
    <div className={styles.table}>
      <Table
        label={t('channels.label')}
        rows={channels}
        rowKey={({ id }) => id}
        columns={[name, ...facts, ...(mayChange ? acts : [])]}
      />
    </div>
  );
}

function ChannelName({ channel }: { channel: Channel }) {
  const { t } = useTranslation('settings');
  const language = useChannelLanguage();
  const face = faceOf(channel.kind);
  const label = face?.words[language].name ?? t('channels.unknownKind');
  return (
    <span className={styles.name}>
      <Tile icon={face?.icon ?? Plug} hue={face?.hue} size={36} />
      <span className={styles.words}>
        <Link
          to="/settings/channels/$connectionId"
          params={{ connectionId: channel.id }}
          data-row-link
          className={styles.link}
        >
          {channel.name}
        </Link>
        <small>{label}</small>
        <span className={styles.phoneStatus}>
          <ChannelStatus channel={channel} />
        </span>
        {channel.trouble && <small className={styles.trouble}>{channel.trouble}</small>}
      </span>
    </span>
  );
}

function useFactColumns(): TableColumn<Channel>[] {
  const { t } = useTranslation('settings');
  const { t: assigning } = useTranslation('assigning');
  const flows = useQuery(api.flows.list.queryOptions()).data ?? [];
  const members = useQuery(api.members.list.queryOptions()).data ?? [];
  const teams = useQuery(api.teams.list.queryOptions()).data ?? [];
  const assignment = ({ routing }: Channel): string | null => {
    if (!routing.enabled) return null;
    const names = [
      ...teams.filter(({ id }) => routing.teamIds.includes(id)),
      ...members.filter(({ id }) => routing.memberIds.includes(id)),
    ].map(({ name }) => name);
    if (routing.to === 'owner') return assigning('rule.toOwner');
    if (names.length === 0) return t('channels.nobody');
    return `${assigning(`rule.methods.${routing.method}`)}: ${names.join(', ')}`;
  };
  return [
    {
      key: 'assignment',
      title: t('channels.assignment'),
      roomy: true,
      cell: (channel) => assignment(channel) ?? <span className={styles.quiet}>{t('channels.unassigned')}</span>,
    },
    {
      key: 'flow',
      title: t('channels.flow'),
      roomy: true,
      cell: ({ flowId }) =>
        flows.find(({ id }) => id === flowId)?.name ?? <span className={styles.quiet}>{t('channels.people')}</span>,
    },
    {
      key: 'status',
      title: t('channels.status'),
      roomy: true,
      width: '140px',
      cell: (channel) => <ChannelStatus channel={channel} />,
    },
  ];
}

export function ChannelStatus({ channel: { enabled, trouble } }: { channel: Pick<Channel, 'enabled' | 'trouble'> }) {
  const { t } = useTranslation('settings');
  if (!enabled) return <StatusDot tone="off">{t('channels.off')}</StatusDot>;
  if (trouble) return <StatusDot tone="warn">{t('channels.trouble')}</StatusDot>;
  return <StatusDot tone="ok">{t('channels.connected')}</StatusDot>;
}

function useActColumns(): TableColumn<Channel>[] {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  const setEnabled = useSetEnabled();
  return [
    {
      key: 'acts',
      title: t('channels.acts'),
      hideTitle: true,
      align: 'right',
      cell: (channel) => (
        <span className={styles.acts}>
          <Button
            size="dense"
            className={styles.edit}
            aria-label={t('channels.editOne', { name: channel.name })}
            onClick={() =>
              void navigate({ to: '/settings/channels/$connectionId', params: { connectionId: channel.id } })
            }
          >
            {t('channels.edit')}
          </Button>
          <ChannelMenu channel={channel} />
        </span>
      ),
    },
    {
      key: 'switch',
      title: t('channels.status'),
      hideTitle: true,
      width: '56px',
      cell: (channel) => (
        <Switch
          label={t('channels.switchOne', { name: channel.name })}
          on={channel.enabled}
          onChange={(enabled) => setEnabled(channel, enabled)}
        />
      ),
    },
  ];
}
