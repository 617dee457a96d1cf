// The shared inbox: conversations over all channels, the open one, and what stands beside it.
import { EmptyState } from '@parley/ui';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../frame/session';
import { firstChoice, type ListChoice } from './data/list-choice';
import { useConversations } from './data/use-conversations';
import { useDebounced } from './data/use-debounced';
import { useOutbox } from './data/use-outbox';
import { useTyping } from './data/use-typing';
import { InboxDrawing } from './inbox-drawing';
import styles from './inbox.module.css';
import { ConversationList } from './list/conversation-list';
import { useSelection } from './list/use-selection';
import { ThreadPane } from './thread/thread-pane';
import { useInboxKeys } from './use-inbox-keys';

export function InboxPage() {
  const { t } = useTranslation('inbox');
  const { conversationId } = useParams({ strict: false });
  const navigate = useNavigate();
  const [choice, setChoice] = useState<ListChoice>(firstChoice);
  const mayAct = useSession()?.member?.role !== 'marketer';
  const writing = useTyping();
  const outbox = useOutbox();
  const list = useConversations({ ...choice, search: useDebounced(choice.search.trim(), 250) });
  const selection = useSelection(list.rows.map(({ id }) => id));
  const open = (id: string) => void navigate({ to: '/inbox/$conversationId', params: { conversationId: id } });
  useInboxKeys({ rows: list.rows, openId: conversationId ?? null, onOpen: open, selection });
  return (
    <div className={styles.inbox} data-open={conversationId ? '' : undefined}>
      <ConversationList
        list={list}
        openId={conversationId ?? null}
        writing={writing}
        choice={choice}
        onChoice={(change) => setChoice((now) => ({ ...now, ...change }))}
        selection={selection}
        mayAct={mayAct}
      />
      {conversationId ? (
        <ThreadPane
          key={conversationId}
          conversationId={conversationId}
          outbox={outbox}
          writing={writing(conversationId)}
        />
      ) : (
        <main className={styles.nothing}>
          <EmptyState drawing={<InboxDrawing />} title={t('thread.none')}>
            {t('thread.noneText')}
          </EmptyState>
        </main>
      )}
    </div>
  );
}
