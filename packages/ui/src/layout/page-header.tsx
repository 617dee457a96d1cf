// The 48 px line over every page: where one is, and what can be done here, the main act last and filled.
import { ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import { Icon } from '../theme/icon';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  /** Links to the pages above this one. */
  crumbs?: readonly ReactNode[];
  title: ReactNode;
  /** Beside the title: a menu, a state. */
  status?: ReactNode;
  /** In the middle: the switch between ways to see the page. */
  center?: ReactNode;
  actions?: ReactNode;
  /** Before everything, on a phone: the way back. */
  before?: ReactNode;
  /** Spoken name of the line of parent pages. */
  crumbsLabel?: string;
}

export function PageHeader({ crumbs = [], title, status, center, actions, before, crumbsLabel }: PageHeaderProps) {
  return (
    <header className={classNames(styles.header, center != null && styles.withCenter)}>
      <div className={styles.start}>
        {before}
        {crumbs.length > 0 && (
          <nav aria-label={crumbsLabel} className={styles.crumbs}>
            {crumbs.map((crumb, index) => (
              // Parent pages have no identity beyond their place in the line.
              <Fragment key={index}>
                {crumb}
                <Icon of={ChevronRight} size={14} className={styles.sign} />
              </Fragment>
            ))}
          </nav>
        )}
        <h1 className={styles.title}>{title}</h1>
        {status && <span className={styles.status}>{status}</span>}
      </div>
      {center && <div className={styles.center}>{center}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
