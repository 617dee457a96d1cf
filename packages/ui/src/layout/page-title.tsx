// The large title over a page's content, with its filters and small actions on the same line.
import type { ReactNode } from 'react';
import styles from './page-title.module.css';

export interface PageTitleProps {
  title: ReactNode;
  help?: ReactNode;
  /** Right after the title. */
  filters?: ReactNode;
  actions?: ReactNode;
}

export function PageTitle({ title, help, filters, actions }: PageTitleProps) {
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <h2 className={styles.title}>{title}</h2>
        {filters}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
      {help && <p className={styles.help}>{help}</p>}
    </div>
  );
}
