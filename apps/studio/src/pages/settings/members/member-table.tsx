// The members as rows: who, what they may do, whether they are there, and how much they have open.
import { Avatar, Badge, PageTitle, StatusDot, Table, type TableColumn } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import styles from '../channels/channel-table.module.css';
import { MemberMenu } from './member-menu';
import { RoleSelect } from './role-select';
import type { Member } from './member';

export function MemberTable({ members, mayChange }: { members: readonly Member[]; mayChange: boolean }) {
  const { t } = useTranslation(['settings', 'common']);
  const { t: assigning } = useTranslation('assigning');
  const columns: TableColumn<Member>[] = [
    { key: 'name', title: t('members.name'), cell: (member) => <Who member={member} /> },
    {
      key: 'role',
      title: t('members.role'),
      width: '152px',
      cell: (member) => <RoleSelect member={member} mayChange={mayChange} />,
    },
    {
      key: 'state',
      title: t('members.state'),
      width: '132px',
      roomy: true,
      cell: (member) => <State member={member} />,
    },
    {
      key: 'seat',
      title: assigning('members.seat'),
      width: '112px',
      roomy: 'very',
      cell: ({ seat }) => (seat ? assigning('members.seatYes') : <Badge>{assigning('members.noSeat')}</Badge>),
    },
    {
      key: 'access',
      title: assigning('members.access'),
      width: '132px',
      roomy: 'very',
      cell: (member) => assigning(hasAccess(member) ? 'members.accessYes' : 'members.accessNo'),
    },
    {
      key: 'open',
      title: t('members.open'),
      align: 'right',
      width: '152px',
      roomy: true,
      cell: (member) => <Open member={member} />,
    },
  ];
  const acts: TableColumn<Member> = {
    key: 'acts',
    title: t('members.acts'),
    hideTitle: true,
    width: '56px',
    align: 'right',
    cell: (member) => <MemberMenu member={member} />,
  };
  return (
    <>
      <PageTitle title={t('pages.members', { ns: 'common' })} help={t('members.help')} />
      <Table
        label={t('members.label')}
        rows={members}
        rowKey={({ id }) => id}
        columns={mayChange ? [...columns, acts] : columns}
      />
    </>
  );
}

function Who({ member: { id, name, email, avatarUrl } }: { member: Member }) {
  const { t } = useTranslation('settings');
  const me = useSession()?.member?.id === id;
  return (
    <span className={styles.name}>
      <Avatar size={36} name={name} portrait={avatarUrl ?? undefined} />
      <span className={styles.words}>
        <span className={styles.person}>
          <span className={styles.link}>{name}</span>
          {me && <Badge>{t('members.you')}</Badge>}
        </span>
        <small>{email}</small>
      </span>
    </span>
  );
}

function hasAccess({ role, accountAccess }: Member): boolean {
  return role === 'admin' || accountAccess;
}

/** Conversations of all channels; the limit is of chats alone. */
function Open({ member: { openConversations, capacity } }: { member: Member }) {
  const { t } = useTranslation('assigning');
  return (
    <>
      {openConversations}
      {capacity !== null && <small className={styles.quiet}> · {t('members.upTo', { count: capacity })}</small>}
    </>
  );
}

function State({ member: { invited, available } }: { member: Member }) {
  const { t } = useTranslation('settings');
  if (invited) return <StatusDot tone="accent">{t('members.invited')}</StatusDot>;
  if (available) return <StatusDot tone="ok">{t('members.available')}</StatusDot>;
  return <StatusDot tone="off">{t('members.away')}</StatusDot>;
}
