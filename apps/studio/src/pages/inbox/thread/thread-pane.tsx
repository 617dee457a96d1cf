// The open conversation: its head, its messages, the composer, and what is known about who writes.
import { Drawer, SkeletonRows } from '@parley/ui';
import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import { Failed } from '../../../frame/failed';
import { Composer } from '../composer/composer';
import { type ComposerState, useComposer } from '../composer/use-composer';
import type { Thread } from '../data/conversation-types';
import { useConversationActs } from '../data/use-conversation-acts';
import { useMedia } from '../data/use-media';
import { type Doing, usePresence } from '../data/use-presence';
import type { Outbox } from '../data/use-outbox';
import { useThread } from '../data/use-thread';
import type { Writing } from '../data/use-typing';
import { SidePane } from '../side/side-pane';
import { MessageScroll } from './message-scroll';
import type { HeadMenu } from './head-menu';
import { ThreadHead } from './thread-head';
import { ThreadNews } from './thread-news';
import { useThreadCommands } from './use-thread-commands';
import { useThreadKeys } from './use-thread-keys';
import styles from './thread.module.css';

export interface ThreadPaneProps {
  conversationId: string;
  outbox: Outbox;
  writing: Writing;
}

export function ThreadPane(props: ThreadPaneProps) {
  const { t } = useTranslation();
  const { query, ...rest } = useThread(props.conversationId);
  if (query.isError) {
    return (
      <main className={styles.wait}>
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      </main>
    );
  }
  if (!query.data) {
    return (
      <main className={styles.wait}>
        <SkeletonRows label={t('loading')} count={4} />
      </main>
    );
  }
  const { status, mergedInto } = query.data.conversation;
  // Nothing is left to read there.
  if (status === 'merged' && mergedInto !== null)
    return <Navigate to="/inbox/$conversationId" params={{ conversationId: mergedInto }} replace />;
  return <OpenThread {...props} {...rest} thread={query.data} />;
}

interface OpenThreadProps extends ThreadPaneProps, Omit<ReturnType<typeof useThread>, 'query'> {
  thread: Thread;
}

function OpenThread({ thread, conversationId, outbox, writing, ...reading }: OpenThreadProps) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const acts = useConversationActs(thread);
  const composer = useComposer(conversationId, outbox);
  const mayAct = useSession()?.member?.role !== 'marketer';
  const roomy = useMedia('(min-width: 1181px)');
  const [details, setDetails] = useState<boolean | null>(null);
  const [menu, setMenu] = useState<HeadMenu | null>(null);
  const lookers = usePresence(conversationId, doingOf(composer));
  const shown = details ?? roomy;
  useThreadKeys({ thread, acts, composer, mayAct, onMenu: setMenu });
  useThreadCommands({ thread, acts, composer, mayAct, onMenu: setMenu });
  const side = <SidePane thread={thread} mayAct={mayAct} onHandBack={() => acts.handBack()} />;
  return (
    <div className={styles.work} data-side={roomy && shown ? '' : undefined}>
      <main className={styles.thread} aria-label={t('thread.label')}>
        <ThreadHead
          thread={thread}
          acts={acts}
          mayAct={mayAct}
          lookers={lookers}
          menu={menu}
          onMenu={setMenu}
          details={shown}
          onDetails={setDetails}
        />
        <ThreadNews thread={thread} acts={acts} mayAct={mayAct} />
        <MessageScroll
          thread={thread}
          pending={outbox.of(conversationId)}
          writing={writing}
          mayAct={mayAct}
          onRetry={acts.retry}
          onAgain={(pending) => outbox.again(conversationId, pending)}
          onEdit={composer.takeBack}
          {...reading}
        />
        <Composer
          thread={thread}
          composer={composer}
          mayAct={mayAct}
          onReopen={acts.reopen}
          onMacro={(snippet) => acts.runMacro(snippet.acts)}
          lookers={lookers}
        />
      </main>
      {roomy && shown && (
        <aside className={styles.side} aria-label={t('side.title')}>
          {side}
        </aside>
      )}
      {!roomy && (
        <Drawer
          open={details === true}
          onOpenChange={setDetails}
          title={t('side.title')}
          closeLabel={common('actions.close')}
        >
          <div className={styles.drawer}>{side}</div>
        </Drawer>
      )}
    </div>
  );
}

function doingOf({ writing, mode }: ComposerState): Doing {
  if (!writing) return 'looking';
  return mode === 'note' ? 'noting' : 'replying';
}
