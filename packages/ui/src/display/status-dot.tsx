// A state as a shape and a word, so that colour is never alone: disc on, square attention, triangle failed, ring off.
import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import styles from './status-dot.module.css';

export interface StatusDotProps {
  tone: 'ok' | 'warn' | 'danger' | 'accent' | 'off';
  children: ReactNode;
}

export function StatusDot({ tone, children }: StatusDotProps) {
  return (
    <span className={styles.status}>
      <span aria-hidden="true" className={classNames(styles.shape, styles[tone])} />
      {children}
    </span>
  );
}
