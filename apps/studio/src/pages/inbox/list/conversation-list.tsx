// The left pane: views, search, and the conversations of the chosen view, page after page.
import { Button, Callout, EmptyState, FilterTabs, IconButton, Select, SkeletonRows, TextField } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { View } from '../data/conversation-types';
import type { ListChoice, useConversations } from '../data/use-conversations';
import type { Writing } from '../data/use-typing';
import { searchId } from '../use-inbox-keys';
import { useNow } from '../words/use-now';
import { ConversationItem } from './conversation-item';
import styles from './list.module.css';
import { MorePages } from './more-pages';

export interface ConversationListProps {
  list: ReturnType<typeof useConversations>;
  openId: string | null;
  writing: (conversationId: string) => Writing;
  choice: ListChoice;
  onView: (view: View) => void;
  onInbox: (inboxId: string | null) => void;
  onSearch: (search: string) => void;
}

export function ConversationList(props: ConversationListProps) {
  const { list, openId, writing, choice, onView } = props;
  const { t } = useTranslation('inbox');
  const now = useNow();
  const counts = useQuery(api.conversations.counts.queryOptions()).data;
  const tabs = views.map((value) => ({
    value,
    label: t(`views.${value}`),
    count: value === 'closed' ? undefined : counts?.[value],
  }));
  return (
    <section aria-label={t('list.label')} className={styles.pane}>
      <ListHead {...props} />
      <div className={styles.views}>
        <FilterTabs tabs={tabs} value={choice.view} onChange={onView} label={t('views.label')} />
      </div>
      <div className={styles.scroll}>
        <ListState {...props} />
        {list.rows.length > 0 && (
          <ul className={styles.rows} aria-label={t(`views.${choice.view}`)}>
            {list.rows.map((row) => (
              <ConversationItem key={row.id} row={row} open={row.id === openId} writing={writing(row.id)} now={now} />
            ))}
          </ul>
        )}
        <MorePages query={list.query} />
      </div>
    </section>
  );
}

function ListHead({ choice, onInbox, onSearch }: ConversationListProps) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const inboxes = useQuery(api.inboxes.list.queryOptions()).data ?? [];
  const [seeking, setSeeking] = useState(false);
  const leave = () => {
    onSearch('');
    setSeeking(false);
  };
  const keys = (event: KeyboardEvent) => event.key === 'Escape' && leave();
  return (
    <header className={styles.head} data-seeking={seeking || choice.search !== '' ? '' : undefined}>
      <h1 className={styles.title}>{t('title')}</h1>
      {inboxes.length > 1 && (
        <Select
          look="quiet"
          label={t('list.inbox')}
          className={styles.which}
          value={choice.inboxId ?? everyInbox}
          onChange={(value) => onInbox(value === everyInbox ? null : value)}
          options={[
            { value: everyInbox, label: t('list.allInboxes') },
            ...inboxes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <TextField
        id={searchId}
        type="search"
        size="dense"
        icon={Search}
        label={t('list.search')}
        placeholder={t('list.searchHint')}
        value={choice.search}
        onChange={onSearch}
        onFocus={() => setSeeking(true)}
        onBlur={() => setSeeking(false)}
        onKeyDown={keys}
        className={styles.search}
        after={
          choice.search !== '' && <IconButton size="small" icon={X} label={common('actions.cancel')} onClick={leave} />
        }
      />
    </header>
  );
}

function ListState({ list, choice, onSearch }: ConversationListProps) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const explain = useExplain();
  const { query, rows } = list;
  if (query.isPending) return <SkeletonRows label={common('loading')} />;
  if (query.isError) {
    const retry = (
      <Button size="small" onClick={() => void query.refetch()}>
        {common('actions.retry')}
      </Button>
    );
    return (
      <div className={styles.state}>
        <Callout tone="danger" urgent action={retry}>
          {explain(query.error)}
        </Callout>
      </div>
    );
  }
  if (rows.length > 0) return null;
  if (choice.search) {
    return (
      <EmptyState
        title={t('empty.searchTitle')}
        action={<Button onClick={() => onSearch('')}>{t('empty.searchAction')}</Button>}
      >
        {t('empty.searchText', { search: choice.search })}
      </EmptyState>
    );
  }
  const connect = (
    <Link to="/settings/channels" className={styles.connect}>
      {t('empty.action')}
    </Link>
  );
  return (
    <EmptyState title={t(`empty.${choice.view}`)} action={choice.view === 'all' ? connect : undefined}>
      {t(choice.view === 'all' ? 'empty.text' : `empty.${choice.view}Text`)}
    </EmptyState>
  );
}

const everyInbox = 'all';
const views = ['all', 'mine', 'unassigned', 'flow', 'closed'] as const;
