// Conversations that were merged into this one, folded above it: what was said there before.
import { Fold } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../data/conversation-types';
import { useMoments } from '../words/use-moments';
import { groupMessages } from './group-messages';
import { MessageRun } from './message-run';
import { Note } from './note';
import styles from './thread.module.css';

const nothingChosen = new Map<string, string>();

export function MergedThreads({ merged }: Pick<Thread, 'merged'>) {
  const { t } = useTranslation('inbox');
  const moments = useMoments();
  return merged.map(({ conversation, messages }) => (
    <div key={conversation.id} className={styles.merged}>
      <Fold
        title={t('merge.earlier', {
          channel: t(`channels.${conversation.channel}`),
          date: moments.date(conversation.lastMessageAt),
        })}
      >
        {groupMessages(messages).map((block) => {
          if (block.kind === 'note') return <Note key={block.key} message={block.message} />;
          if (block.kind !== 'run') return null;
          return (
            <MessageRun
              key={block.key}
              messages={block.messages}
              visitor={conversation.visitorName}
              chosen={nothingChosen}
              marked={null}
              seenUntil={0}
            />
          );
        })}
      </Fold>
    </div>
  ));
}
