// The thread from its first day to what is being sent right now.
import { Avatar, DayDivider } from '@parley/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TypingDots } from '../list/typing-dots';
import { useMoments } from '../words/use-moments';
import { useNow } from '../words/use-now';
import { chosenLabels, groupMessages, markedMessage } from './group-messages';
import { MessageRun } from './message-run';
import type { MessageScrollProps } from './message-scroll-props';
import { Note } from './note';
import { PendingMessage } from './pending-message';
import { ThreadEvent } from './thread-event';
import styles from './thread.module.css';

export function MessageList(props: MessageScrollProps) {
  const { thread, messages, pending, writing, mayAct, onRetry, onAgain, onEdit } = props;
  const { t } = useTranslation('inbox');
  const moments = useMoments();
  const now = useNow();
  const blocks = useMemo(() => groupMessages(messages), [messages]);
  const chosen = useMemo(() => chosenLabels(messages), [messages]);
  const marked = markedMessage(messages);
  const visitor = thread.conversation.visitorName;
  const seenUntil = thread.conversation.visitorReadSeq;
  return (
    <>
      {blocks.map((block) => {
        switch (block.kind) {
          case 'day':
            return (
              <div key={block.key} className={styles.day}>
                <DayDivider>{moments.day(block.at, now)}</DayDivider>
              </div>
            );
          case 'event':
            return <ThreadEvent key={block.key} message={block.message} />;
          case 'note':
            return <Note key={block.key} message={block.message} />;
          case 'run':
            return (
              <MessageRun
                key={block.key}
                messages={block.messages}
                visitor={visitor}
                chosen={chosen}
                marked={marked}
                seenUntil={seenUntil}
                onRetry={mayAct ? onRetry : undefined}
              />
            );
        }
      })}
      {pending.map((one) => (
        <PendingMessage key={one.clientId} pending={one} onAgain={() => onAgain(one)} onEdit={() => onEdit(one)} />
      ))}
      {writing.visitor && (
        <div
          className={styles.typing}
          role="status"
          aria-label={t('thread.visitorWriting', { name: visitor ?? t('visitor') })}
        >
          <Avatar name={visitor ?? undefined} size={28} />
          <span className={styles.typingBubble}>
            <TypingDots />
          </span>
        </div>
      )}
    </>
  );
}
