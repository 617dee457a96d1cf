// Over the list: which inbox, the search, the filter and the order.
import { IconButton, Menu, Select, TextField } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { ArrowDownWideNarrow, Search, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Sort } from '../data/conversation-types';
import { searchId } from '../use-inbox-keys';
import { FilterButton } from './filter-button';
import type { ListHeadProps } from './list-props';
import styles from './list.module.css';

export function ListHead({ choice, onChoice }: ListHeadProps) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const inboxes = useQuery(api.inboxes.list.queryOptions()).data ?? [];
  const leave = () => onChoice({ search: '' });
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    leave();
    if (event.target instanceof HTMLElement) event.target.blur();
  };
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        {inboxes.length > 1 && (
          <Select
            look="quiet"
            label={t('list.inbox')}
            className={styles.which}
            value={choice.inboxId ?? everyInbox}
            onChange={(value) => onChoice({ inboxId: value === everyInbox ? null : value })}
            options={[
              { value: everyInbox, label: t('list.allInboxes') },
              ...inboxes.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <span className={styles.tools}>
          <FilterButton choice={choice} onChoice={onChoice} />
          <SortMenu choice={choice} onChoice={onChoice} />
        </span>
      </header>
      <div className={styles.searchRow}>
        <TextField
          id={searchId}
          type="search"
          size="dense"
          icon={Search}
          label={t('list.search')}
          placeholder={t('list.searchHint')}
          value={choice.search}
          onChange={(search) => onChoice({ search })}
          onKeyDown={keys}
          className={styles.search}
          after={
            choice.search !== '' && (
              <IconButton size="small" icon={X} label={common('actions.cancel')} onClick={leave} />
            )
          }
        />
      </div>
    </>
  );
}

function SortMenu({ choice, onChoice }: ListHeadProps) {
  const { t } = useTranslation('inbox');
  const now = choice.sort ?? 'newest';
  return (
    <Menu
      align="end"
      trigger={<IconButton icon={ArrowDownWideNarrow} label={t('sort.label', { sort: t(`sort.${now}`) })} />}
      entries={sorts.map((sort) => ({
        label: t(`sort.${sort}`),
        checked: sort === now,
        onSelect: () => onChoice({ sort }),
      }))}
    />
  );
}

const sorts: readonly Sort[] = ['newest', 'oldest', 'waiting'];
const everyInbox = 'all';
