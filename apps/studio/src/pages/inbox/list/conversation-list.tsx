// The left pane: views, filters, search, and the conversations of the chosen view, page after page.
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import type { ListRow } from '../data/conversation-types';
import type { ListChoice } from '../data/list-choice';
import { useActs } from '../data/use-acts';
import type { useConversations } from '../data/use-conversations';
import type { Writing } from '../data/use-typing';
import { useNow } from '../words/use-now';
import { BulkBar } from './bulk-bar';
import { ConversationItem } from './conversation-item';
import { ListHead } from './list-head';
import styles from './list.module.css';
import { ListState } from './list-state';
import { MorePages } from './more-pages';
import type { Selection } from './use-selection';
import { ViewBar } from './view-bar';

export interface ConversationListProps {
  list: ReturnType<typeof useConversations>;
  openId: string | null;
  writing: (conversationId: string) => Writing;
  choice: ListChoice;
  onChoice: (change: Partial<ListChoice>) => void;
  selection: Selection;
  mayAct: boolean;
}

export function ConversationList(props: ConversationListProps) {
  const { list, openId, writing, choice, onChoice, selection, mayAct } = props;
  const { t } = useTranslation('inbox');
  const now = useNow();
  const me = useSession()?.member;
  const runAct = useActs();
  const chosen = list.rows.filter(({ id }) => selection.has(id));
  return (
    <section aria-label={t('list.label')} className={styles.pane}>
      <ListHead choice={choice} onChoice={onChoice} />
      {chosen.length > 0 ? (
        <BulkBar rows={chosen} all={list.rows} selection={selection} />
      ) : (
        <ViewBar choice={choice} onChoice={onChoice} />
      )}
      <div className={styles.scroll}>
        <ListState list={list} choice={choice} onChoice={onChoice} />
        {list.rows.length > 0 && (
          <ul className={styles.rows} aria-label={list.searching ? t('list.found') : t('list.label')}>
            {list.rows.map((row: ListRow) => (
              <ConversationItem
                key={row.id}
                row={row}
                open={row.id === openId}
                writing={writing(row.id)}
                now={now}
                search={choice.search}
                selected={selection.has(row.id)}
                onTake={
                  mayAct && me && !isMine(row, me.id) ? () => runAct([row], { kind: 'assign', memberId: me.id }) : null
                }
                onSelect={mayAct ? (extend) => selection.toggle(row.id, extend) : undefined}
              />
            ))}
          </ul>
        )}
        {!list.searching && <MorePages query={list.query} />}
      </div>
    </section>
  );
}

function isMine({ owner }: ListRow, me: string): boolean {
  return owner.kind === 'member' && owner.memberId === me;
}
