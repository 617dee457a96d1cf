// A page: its header stays, its body scrolls. Give it a width unless it is a workplace that fills the window.
import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import styles from './page.module.css';

export interface PageProps {
  header: ReactNode;
  /** column: one readable column in the middle; full: columns across the window; work: fills it and does not scroll. */
  look?: 'column' | 'full' | 'work';
  children: ReactNode;
}

export function Page({ header, look = 'column', children }: PageProps) {
  return (
    <div className={styles.page}>
      {header}
      <main className={classNames(styles.body, styles[look])} tabIndex={-1}>
        {look === 'column' ? <div className={styles.inner}>{children}</div> : children}
      </main>
    </div>
  );
}
