// What narrows the table down: words, open or closed, stage, owner, priority.
import { IconButton, SegmentedControl, Select, TextField } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Search, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { priorities, PriorityMark } from '../card/priority-mark';
import type { TicketFilter } from '../data/filter-tickets';
import type { Stage } from '../data/ticket-types';
import styles from './ticket-table.module.css';

export interface TicketFiltersProps {
  filter: TicketFilter;
  stages: readonly Stage[];
  onChange: (filter: TicketFilter) => void;
}

const any = 'any';

export function TicketFilters({ filter, stages, onChange }: TicketFiltersProps) {
  const { t } = useTranslation('tickets');
  const { t: common } = useTranslation();
  const members = useQuery(api.members.list.queryOptions()).data ?? [];
  const set = (part: Partial<TicketFilter>) => onChange({ ...filter, ...part });
  return (
    <div className={styles.filters}>
      <TextField
        type="search"
        icon={Search}
        className={styles.search}
        label={t('filter.search')}
        placeholder={t('filter.hint')}
        value={filter.search}
        onChange={(search) => set({ search })}
        after={
          filter.search !== '' && (
            <IconButton size="small" icon={X} label={common('actions.cancel')} onClick={() => set({ search: '' })} />
          )
        }
      />
      <SegmentedControl
        label={t('filter.state')}
        value={filter.state}
        onChange={(state) => set({ state })}
        segments={(['all', 'open', 'closed'] as const).map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <Select<string>
        className={styles.filter}
        label={t('filter.stage')}
        value={filter.stageId ?? any}
        onChange={(value) => set({ stageId: value === any ? null : value })}
        options={[
          { value: any, label: t('filter.anyStage') },
          ...stages.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select<string>
        className={styles.filter}
        label={t('filter.owner')}
        value={filter.ownerId ?? any}
        onChange={(value) => set({ ownerId: value === any ? null : value })}
        options={[
          { value: any, label: t('filter.anyone') },
          { value: 'nobody', label: t('nobody') },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select<string>
        className={styles.filter}
        label={t('filter.priority')}
        value={filter.priority ?? any}
        onChange={(value) => set({ priority: priorities.find((one) => one === value) ?? null })}
        options={[
          { value: any, label: t('filter.anyPriority') },
          ...priorities.map((value) => ({
            value,
            label: t(`priorities.${value}`),
            picture: <PriorityMark priority={value} />,
          })),
        ]}
      />
    </div>
  );
}
