// How urgent a ticket is: by the number of bars and in words, never by colour alone.
import { classNames } from '@parley/ui';
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
      {priority === 'urgent' ? <Alarm /> : <Bars full={priorities.indexOf(priority) + 1} />}
      {words && word}
    </span>
  );
}

function Bars({ full }: { full: number }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {[0, 1, 2].map((bar) => (
        <rect
          key={bar}
          x={1 + bar * 4.5}
          y={8 - bar * 3}
          width="3"
          height={5 + bar * 3}
          rx="1"
          fill={bar < full ? 'currentColor' : 'var(--line-strong)'}
        />
      ))}
    </svg>
  );
}

function Alarm() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <rect x="0.5" y="0.5" width="13" height="13" rx="4" fill="currentColor" />
      <path d="M7 3.6v4" stroke="var(--on-danger)" strokeWidth="1.7" strokeLinecap="round" />
      <circle cx="7" cy="10.3" r="1" fill="var(--on-danger)" />
    </svg>
  );
}
