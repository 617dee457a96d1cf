// A question or a task over the page: holds the focus, gives it back, closes by Escape.
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { IconButton } from '../controls/icon-button';
import { classNames } from '../theme/class-names';
import styles from './dialog.module.css';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  closeLabel: string;
  size?: 'small' | 'normal' | 'wide' | 'full';
  /** Actions at the right end below, the main one last. */
  footer?: ReactNode;
  /** At the left end of the footer. */
  footerNote?: ReactNode;
  /** The content brings its own padding and columns. */
  bare?: boolean;
  initialFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}

export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, closeLabel, size = 'normal', initialFocus } = props;
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={styles.scrim} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup className={classNames(styles.dialog, styles[size])} initialFocus={initialFocus}>
            <header className={styles.head}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              {description && <Base.Description className={styles.description}>{description}</Base.Description>}
            </header>
            <DialogContent {...props} />
            {/* Last in the page's order, so that the first field takes the focus, not the way out. */}
            <Base.Close render={<IconButton icon={X} label={closeLabel} className={styles.close} />} />
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

function DialogContent({ bare, children, footer, footerNote }: DialogProps) {
  return (
    <>
      {children != null && <div className={classNames(styles.body, bare && styles.bare)}>{children}</div>}
      {(footer ?? footerNote) && (
        <footer className={styles.foot}>
          <span className={styles.note}>{footerNote}</span>
          {footer}
        </footer>
      )}
    </>
  );
}
