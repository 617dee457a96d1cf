// How urgent a ticket is: by the height of bars and in words, never by colour alone.
import { classNames, Icon } from '@parley/ui';
import { Signal, SignalHigh, SignalLow, SignalMedium } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './priority-mark.module.css';

export type Priority = 'low' | 'normal' | 'high' | 'urgent';
export const priorities: readonly Priority[] = ['low', 'normal', 'high', 'urgent'];

export interface PriorityMarkProps {
  priority: Priority;
  /** The word is seen beside the bars; otherwise it is spoken. */
  words?: boolean;
}

export function PriorityMark({ priority, words }: PriorityMarkProps) {
  const { t } = useTranslation('tickets');
  const word = t(`priorities.${priority}`);
  return (
    <span
      className={classNames(styles.mark, styles[priority])}
      role={words ? undefined : 'img'}
      aria-label={words ? undefined : word}
      title={words ? undefined : word}
    >
      <Icon of={icons[priority]} size={14} />
      {words && word}
    </span>
  );
}

const icons = { low: SignalLow, normal: SignalMedium, high: SignalHigh, urgent: Signal };
