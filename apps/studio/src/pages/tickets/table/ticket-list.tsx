// The table with what narrows it down and what is done with the chosen rows.
import { Button, EmptyState } from '@parley/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filterTickets, noFilter } from '../data/filter-tickets';
import type { Stage, TicketView } from '../data/ticket-types';
import { ManyBar } from './many-bar';
import { TicketFilters } from './ticket-filters';
import { TicketTable } from './ticket-table';

export interface TicketListProps {
  tickets: readonly TicketView[];
  stages: readonly Stage[];
  mayAct: boolean;
}

export function TicketList({ tickets, stages, mayAct }: TicketListProps) {
  const { t } = useTranslation('tickets');
  const [filter, setFilter] = useState(noFilter);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = filterTickets(tickets, filter);
  // What is filtered out or gone is not changed unseen.
  const selected = shown.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return (
    <>
      <TicketFilters filter={filter} stages={stages} onChange={setFilter} />
      {selected.length > 0 && <ManyBar ticketIds={selected} stages={stages} onClear={() => setChosen(new Set())} />}
      {shown.length === 0 ? (
        <EmptyState
          title={t('filter.none')}
          action={<Button onClick={() => setFilter(noFilter)}>{t('filter.clear')}</Button>}
        >
          {t('filter.noneText')}
        </EmptyState>
      ) : (
        <TicketTable
          tickets={shown}
          stages={stages}
          chosen={mayAct ? new Set(selected) : null}
          onChoose={(ids) => setChosen(new Set(ids))}
        />
      )}
    </>
  );
}
