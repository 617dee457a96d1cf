// The same tickets as rows that can be sorted.
import { Avatar, Checkbox, Table, type TableColumn, type TableSort } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChannelIcon } from '../../inbox/channel/channel-mark';
import { useMoments } from '../../inbox/words/use-moments';
import { useNow } from '../../inbox/words/use-now';
import { PriorityMark } from '../card/priority-mark';
import { knownChannel } from '../card/ticket-card';
import { sortTickets } from '../data/sort-tickets';
import type { Stage, TicketView } from '../data/ticket-types';
import styles from './ticket-table.module.css';

export interface TicketTableProps {
  tickets: readonly TicketView[];
  stages: readonly Stage[];
  /** Null: rows cannot be chosen. */
  chosen: ReadonlySet<string> | null;
  onChoose: (ticketIds: readonly string[]) => void;
}

export function TicketTable({ tickets, stages, chosen, onChoose }: TicketTableProps) {
  const { t } = useTranslation('tickets');
  const facts = useColumns();
  const choice = useChoiceColumn({ tickets, chosen, onChoose });
  const columns = choice ? [choice, ...facts] : facts;
  const [sort, setSort] = useState<TableSort>({ key: 'number', direction: 'down' });
  return (
    <Table
      label={t('table.label')}
      columns={columns}
      rows={sortTickets(tickets, sort, stages)}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={setSort}
    />
  );
}

function useChoiceColumn({
  tickets,
  chosen,
  onChoose,
}: Omit<TicketTableProps, 'stages'>): TableColumn<TicketView> | null {
  const { t } = useTranslation('tickets');
  if (chosen === null) return null;
  const all = chosen.size === tickets.length;
  return {
    key: 'choice',
    width: '40px',
    title: (
      <Checkbox
        hideLabel
        label={t('many.selectAll')}
        checked={all}
        partly={chosen.size > 0 && !all}
        onChange={() => onChoose(all ? [] : tickets.map(({ id }) => id))}
      />
    ),
    cell: ({ id, number }) => (
      <Checkbox
        hideLabel
        className={styles.choice}
        label={t('many.select', { number: `#${number}` })}
        checked={chosen.has(id)}
        onChange={(on) => onChoose(on ? [...chosen, id] : [...chosen].filter((one) => one !== id))}
      />
    ),
  };
}

function useColumns(): TableColumn<TicketView>[] {
  const { t } = useTranslation('tickets');
  const moments = useMoments();
  const now = useNow(60_000);
  const column = (
    key: 'number' | 'name' | 'stage' | 'priority' | 'contact' | 'owner' | 'created',
    rest: Pick<TableColumn<TicketView>, 'cell' | 'roomy' | 'align' | 'width'>,
  ) => ({ key, title: t(`table.${key}`), sortable: true, ...rest });
  return [
    column('number', {
      width: '88px',
      roomy: true,
      cell: ({ number }) => <span className={styles.quiet}>#{number}</span>,
    }),
    column('name', {
      cell: ({ id, name }) => (
        <Link to="/tickets" search={(search) => ({ ...search, ticket: id })} data-row-link className={styles.name}>
          {name}
        </Link>
      ),
    }),
    column('stage', { cell: ({ stage }) => stage?.name ?? '' }),
    column('priority', { cell: ({ priority }) => <PriorityMark priority={priority} words /> }),
    column('contact', {
      roomy: true,
      cell: ({ contact, channel }) => {
        const known = knownChannel(channel);
        return (
          <span className={styles.who}>
            {known && <ChannelIcon channel={known} />}
            {contact?.name ?? <span className={styles.quiet}>{t(contact || known ? 'visitor' : 'noContact')}</span>}
          </span>
        );
      },
    }),
    column('owner', {
      roomy: true,
      cell: ({ owner }) => (
        <span className={styles.who}>
          <Avatar nobody={!owner} name={owner?.name} portrait={owner?.avatarUrl ?? undefined} size={20} />
          {owner?.name ?? <span className={styles.quiet}>{t('nobody')}</span>}
        </span>
      ),
    }),
    column('created', { roomy: true, align: 'right', cell: ({ createdAt }) => moments.short(createdAt, now) }),
  ];
}
