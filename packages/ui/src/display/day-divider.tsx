// A line through a thread where one day ends and the next begins.
import type { ReactNode } from 'react';
import styles from './day-divider.module.css';

export function DayDivider({ children }: { children: ReactNode }) {
  return (
    <div className={styles.divider} role="separator">
      {children}
    </div>
  );
}
