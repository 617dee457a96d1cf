// The inboxes as rows, each with its channels; an empty one can be deleted.
import { IconButton, Menu, type MenuEntry, Table, type TableColumn, Tile } from '@parley/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis, Inbox as InboxIcon, Pencil, Plug, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../channels/channel-table.module.css';
import { faceOf } from '../connect/editor-of';
import { RemoveInboxDialog } from './remove-inbox-dialog';
import { RenameInboxDialog } from './rename-inbox-dialog';
import type { Inbox } from './inbox';

export function InboxTable({ inboxes, mayChange }: { inboxes: readonly Inbox[]; mayChange: boolean }) {
  const { t } = useTranslation('settings');
  const columns: TableColumn<Inbox>[] = [
    { key: 'name', title: t('inboxes.name'), cell: (inbox) => <InboxName inbox={inbox} /> },
    { key: 'channels', title: t('inboxes.channels'), roomy: true, cell: (inbox) => <InboxChannels inbox={inbox} /> },
  ];
  const acts: TableColumn<Inbox> = {
    key: 'acts',
    title: t('channels.acts'),
    hideTitle: true,
    width: '56px',
    align: 'right',
    cell: (inbox) => <InboxMenu inbox={inbox} />,
  };
  return (
    <Table
      label={t('inboxes.label')}
      rows={inboxes}
      rowKey={({ id }) => id}
      columns={mayChange ? [...columns, acts] : columns}
    />
  );
}

function InboxName({ inbox }: { inbox: Inbox }) {
  const { t } = useTranslation('settings');
  const count = inbox.connections.length;
  return (
    <span className={styles.name}>
      <Tile icon={InboxIcon} size={36} />
      <span className={styles.words}>
        <Link to="/settings/channels" search={{ inbox: inbox.id }} data-row-link className={styles.link}>
          {inbox.name}
        </Link>
        <small>{count === 0 ? t('inboxes.none') : t('inboxes.channelCount', { count })}</small>
      </span>
    </span>
  );
}

function InboxChannels({ inbox }: { inbox: Inbox }) {
  return (
    <span className={styles.tiles}>
      {inbox.connections.map(({ id, kind, name }) => {
        const face = faceOf(kind);
        return (
          <span key={id} title={name}>
            <Tile size={28} icon={face?.icon ?? Plug} hue={face?.hue} />
          </span>
        );
      })}
    </span>
  );
}

function InboxMenu({ inbox }: { inbox: Inbox }) {
  const { t } = useTranslation(['settings', 'common']);
  const navigate = useNavigate();
  const [act, setAct] = useState<'rename' | 'remove' | null>(null);
  const close = () => setAct(null);
  const entries: MenuEntry[] = [
    {
      icon: Plug,
      label: t('inboxes.showChannels'),
      onSelect: () => void navigate({ to: '/settings/channels', search: { inbox: inbox.id } }),
    },
    { icon: Pencil, label: t('actions.rename', { ns: 'common' }), onSelect: () => setAct('rename') },
    { kind: 'line' },
    {
      icon: Trash2,
      label: t('actions.delete', { ns: 'common' }),
      danger: true,
      disabled: inbox.connections.length > 0,
      onSelect: () => setAct('remove'),
    },
  ];
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton size="dense" icon={Ellipsis} label={t('inboxes.options', { name: inbox.name })} />}
        entries={entries}
      />
      {act === 'rename' && <RenameInboxDialog inbox={inbox} onClose={close} />}
      <RemoveInboxDialog inbox={inbox} open={act === 'remove'} onClose={close} />
    </>
  );
}
