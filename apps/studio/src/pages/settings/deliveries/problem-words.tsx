// What it was, its first words, and why it went no further: in the reader's language where the reason is a known one.
import { Icon } from '@parley/ui';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './deliveries.module.css';

export interface ProblemWordsProps {
  title: string;
  said: string;
  reason: string;
  children: ReactNode;
}

export function ProblemWords({ title, said, reason, children }: ProblemWordsProps) {
  const { t } = useTranslation('deliveries');
  const known = reasons.find(({ starts }) => reason.startsWith(starts));
  return (
    <div className={styles.words}>
      <span className={styles.title}>{title}</span>
      {said !== '' && <span className={styles.said}>{said}</span>}
      <span className={styles.reason}>
        <Icon of={TriangleAlert} size={14} />
        <span>{known ? t(`reasons.${known.key}`) : reason || t('reasons.unknown')}</span>
      </span>
      {children}
    </div>
  );
}

/** Stored in English; whatever a provider said stays as it was said. */
const reasons = [
  { starts: 'It answers no conversation', key: 'noConversation' },
  { starts: 'The channel was switched off', key: 'channelOff' },
  { starts: 'This installation sent the mail', key: 'own' },
  { starts: 'This is no mail', key: 'unreadable' },
  { starts: 'The mail’s file is gone', key: 'fileGone' },
  { starts: 'There are no words', key: 'empty' },
  { starts: 'More than 30 mails', key: 'tooMany' },
  { starts: 'No mail server is set', key: 'noServer' },
  { starts: 'Sending broke off', key: 'brokeOff' },
] as const;
