// Something the reader should know before going on, in the place it is about.
import { CircleAlert, Info, Lightbulb, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import { Icon, type IconType } from '../theme/icon';
import styles from './callout.module.css';

export interface CalloutProps {
  tone?: 'info' | 'accent' | 'warn' | 'danger';
  icon?: IconType;
  title?: ReactNode;
  /** One small button at the right. */
  action?: ReactNode;
  /** Read out at once when it appears, for an error that answers an act. */
  urgent?: boolean;
  children?: ReactNode;
}

export function Callout({ tone = 'info', icon, title, action, urgent, children }: CalloutProps) {
  return (
    <div className={classNames(styles.callout, styles[tone])} role={urgent ? 'alert' : undefined}>
      <Icon of={icon ?? icons[tone]} className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div className={styles.text}>{children}</div>}
      </div>
      {action}
    </div>
  );
}

const icons = { info: Info, accent: Lightbulb, warn: TriangleAlert, danger: CircleAlert };
