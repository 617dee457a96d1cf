// What one should know before answering: it is put aside, it is spam; and its labels.
import { Button, Icon } from '@parley/ui';
import { AlarmClock, ShieldAlert, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../data/conversation-types';
import type { ConversationActs } from '../data/use-conversation-acts';
import { LabelMark } from '../labels/label-mark';
import { useMoments } from '../words/use-moments';
import styles from './thread.module.css';

export interface ThreadNewsProps {
  thread: Thread;
  acts: ConversationActs;
  mayAct: boolean;
}

export function ThreadNews({ thread: { conversation }, acts, mayAct }: ThreadNewsProps) {
  const { t } = useTranslation('inbox');
  const moments = useMoments();
  const { snooze, spam, labels, rating } = conversation;
  if (!snooze && !spam && labels.length === 0 && !rating) return null;
  return (
    <div className={styles.news}>
      {labels.map((label) => (
        <LabelMark key={label.id} label={label} />
      ))}
      {rating && (
        <span className={styles.newsLine}>
          <Icon of={Star} size={14} />
          {t('news.rating', { value: rating.value, of: rating.of })}
        </span>
      )}
      {snooze && (
        <span className={styles.newsLine}>
          <Icon of={AlarmClock} size={14} />
          {snooze.until === null ? t('news.snoozed') : t('news.snoozedUntil', { moment: moments.full(snooze.until) })}
          {mayAct && (
            <Button look="link" size="small" onClick={() => acts.run({ kind: 'wake' })}>
              {t('snooze.wake')}
            </Button>
          )}
        </span>
      )}
      {spam && (
        <span className={styles.newsLine}>
          <Icon of={ShieldAlert} size={14} />
          {t('news.spam')}
          {mayAct && (
            <Button look="link" size="small" onClick={() => acts.spam(false)}>
              {t('more.noSpam')}
            </Button>
          )}
        </span>
      )}
    </div>
  );
}
