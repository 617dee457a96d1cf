// Asks once before something is destroyed, with the thing's name in the title.
import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { useRef, type ReactNode } from 'react';
import { Button } from '../controls/button';
import { classNames } from '../theme/class-names';
import styles from './dialog.module.css';

export interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Holds the thing's name: "Delete First reply?" */
  title: ReactNode;
  /** What goes away and what stays. */
  children: ReactNode;
  confirmText: string;
  cancelText: string;
  onConfirm: () => void;
  /** Danger unless the act can be undone. */
  tone?: 'danger' | 'fill';
  busy?: boolean;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onOpenChange, title, children, confirmText, cancelText, onConfirm, tone = 'danger', busy } = props;
  const cancel = useRef<HTMLButtonElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={styles.scrim} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup className={classNames(styles.dialog, styles.small)} initialFocus={cancel}>
            <header className={styles.head}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Description className={styles.description}>{children}</Base.Description>
            </header>
            <footer className={styles.foot}>
              <span className={styles.note} />
              <Base.Close render={<Button ref={cancel}>{cancelText}</Button>} />
              <Button look={tone} busy={busy} onClick={onConfirm}>
                {confirmText}
              </Button>
            </footer>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
