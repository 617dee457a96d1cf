// What an empty list shows: a small drawing of what will be here and the one button that starts it.
import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  /** A small picture, made of tokens; decorative. */
  drawing?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Quieter ways on, beside the button. */
  more?: ReactNode;
  /** card: words beside the drawing in a bordered card, for a whole page; plain: stacked, for a pane. */
  look?: 'plain' | 'card';
}

export function EmptyState({ drawing, title, children, action, more, look = 'plain' }: EmptyStateProps) {
  return (
    <section className={classNames(styles.empty, styles[look])}>
      <div className={styles.words}>
        <h2 className={styles.title}>{title}</h2>
        {children && <div className={styles.text}>{children}</div>}
        {(action ?? more) && (
          <div className={styles.actions}>
            {action}
            {more}
          </div>
        )}
      </div>
      {drawing && (
        <div className={styles.drawing} aria-hidden="true">
          {drawing}
        </div>
      )}
    </section>
  );
}
