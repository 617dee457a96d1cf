// A panel that slides in over the page from its edge, for details on a smaller screen or a side task.
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../controls/icon-button';
import { classNames } from '../theme/class-names';
import dialog from './dialog.module.css';
import styles from './drawer.module.css';

export interface DrawerProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  closeLabel: string;
  side?: 'right' | 'left';
  footer?: ReactNode;
  children: ReactNode;
}

export function Drawer({ open, onOpenChange, title, closeLabel, side = 'right', footer, children }: DrawerProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={dialog.scrim} />
        <Base.Popup className={classNames(styles.drawer, styles[side])}>
          <header className={styles.head}>
            <Base.Title className={styles.title}>{title}</Base.Title>
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.foot}>{footer}</footer>}
          <Base.Close render={<IconButton icon={X} label={closeLabel} className={styles.close} />} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
