// Contacts as rows, each leading to its page.
import { Avatar, Table, type TableColumn } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMoments } from '../../inbox/words/use-moments';
import { useNow } from '../../inbox/words/use-now';
import styles from './list.module.css';
import type { ContactRow } from './use-contacts';

export function ContactTable({ contacts }: { contacts: readonly ContactRow[] }) {
  const { t } = useTranslation('contacts');
  const moments = useMoments();
  const now = useNow(60_000);
  const columns: TableColumn<ContactRow>[] = [
    {
      key: 'name',
      title: t('list.name'),
      cell: ({ id, name, pictureUrl, properties }) => (
        <span className={styles.who}>
          <Avatar name={name ?? undefined} portrait={pictureUrl} size={32} />
          <span className={styles.words}>
            <Link to="/contacts/$contactId" params={{ contactId: id }} data-row-link className={styles.name}>
              {name ?? t('unnamed')}
            </Link>
            <span className={styles.under}>{addressOf(properties, name)}</span>
          </span>
        </span>
      ),
    },
    {
      key: 'email',
      title: t('list.email'),
      roomy: true,
      cell: ({ properties }) => <Text value={properties['email']} />,
    },
    {
      key: 'phone',
      title: t('list.phone'),
      roomy: true,
      cell: ({ properties }) => <Text value={properties['phone']} />,
    },
    {
      key: 'company',
      title: t('list.company'),
      roomy: true,
      cell: ({ properties }) => <Text value={properties['company']} />,
    },
    {
      key: 'owner',
      title: t('list.owner'),
      roomy: true,
      cell: ({ owner }) => (
        <span className={styles.who}>
          <Avatar nobody={!owner} name={owner?.name} size={20} label={owner ? undefined : t('properties.nobody')} />
          {owner?.name}
        </span>
      ),
    },
    {
      key: 'seen',
      title: t('list.seen'),
      align: 'right',
      cell: ({ lastSeenAt }) => <span className={styles.quiet}>{moments.short(lastSeenAt, now)}</span>,
    },
  ];
  return <Table label={t('list.label')} columns={columns} rows={contacts} rowKey={({ id }) => id} />;
}

function Text({ value }: { value: string | number | boolean | undefined }) {
  return <span className={styles.quiet}>{value === undefined ? '' : String(value)}</span>;
}

/** Where to reach them, unless that is already what they are called by. */
function addressOf({ email, phone }: ContactRow['properties'], name: string | null): string {
  const known = [email, phone].find((value) => value !== undefined && value !== name);
  return String(known ?? '');
}
