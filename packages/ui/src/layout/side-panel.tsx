// The docked panel at a page's edge: a head that names the thing, sections below, the most used first.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../controls/icon-button';
import { classNames } from '../theme/class-names';
import styles from './side-panel.module.css';

export interface SidePanelProps {
  label: string;
  title?: ReactNode;
  subtitle?: ReactNode;
  /** Before the title: a Tile or an Avatar. */
  picture?: ReactNode;
  actions?: ReactNode;
  onClose?: () => void;
  closeLabel?: string;
  side?: 'right' | 'left';
  footer?: ReactNode;
  children: ReactNode;
}

export function SidePanel(props: SidePanelProps) {
  const {
    label,
    title,
    subtitle,
    picture,
    actions,
    onClose,
    closeLabel = '',
    side = 'right',
    footer,
    children,
  } = props;
  return (
    <aside aria-label={label} className={classNames(styles.panel, styles[side])}>
      {title && (
        <header className={classNames(styles.head, subtitle != null && styles.tall)}>
          {picture}
          <div className={styles.words}>
            <h2 className={styles.title}>{title}</h2>
            {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
          </div>
          {actions}
          {onClose && <IconButton size="dense" icon={X} label={closeLabel} onClick={onClose} />}
        </header>
      )}
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.foot}>{footer}</footer>}
    </aside>
  );
}
