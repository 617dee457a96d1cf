// What stands where the list would be while it loads, fails or is empty.
import { Button, Callout, EmptyState, SkeletonRows } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useExplain } from '../../../api/use-explain';
import type { useConversations } from '../data/use-conversations';
import type { ListHeadProps } from './list-props';
import styles from './list.module.css';

export interface ListStateProps extends ListHeadProps {
  list: ReturnType<typeof useConversations>;
}

export function ListState({ list, choice, onChoice }: ListStateProps) {
  const { t: common } = useTranslation();
  const explain = useExplain();
  const { state, rows } = list;
  if (state.isPending) return <SkeletonRows label={common('loading')} />;
  if (state.isError) {
    const retry = (
      <Button size="small" onClick={() => void state.refetch()}>
        {common('actions.retry')}
      </Button>
    );
    return (
      <div className={styles.state}>
        <Callout tone="danger" urgent action={retry}>
          {explain(state.error)}
        </Callout>
      </div>
    );
  }
  if (rows.length > 0) return null;
  return <Empty choice={choice} onChoice={onChoice} />;
}

function Empty({ choice, onChoice }: ListHeadProps) {
  const { t } = useTranslation('inbox');
  if (choice.search.trim() !== '') {
    return (
      <EmptyState
        title={t('empty.searchTitle')}
        action={<Button onClick={() => onChoice({ search: '' })}>{t('empty.searchAction')}</Button>}
      >
        {t('empty.searchText', { search: choice.search })}
      </EmptyState>
    );
  }
  if (choice.filter || choice.viewId !== null) {
    return (
      <EmptyState
        title={t('empty.filterTitle')}
        action={<Button onClick={() => onChoice({ filter: null, viewId: null })}>{t('filter.clear')}</Button>}
      >
        {t('empty.filterText')}
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
