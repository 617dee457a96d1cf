// A small floating card beside what opened it.
import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import popup from './popup.module.css';
import styles from './popover.module.css';

export interface PopoverProps {
  /** A button of this package. */
  trigger: ReactElement<Record<string, unknown>>;
  title?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  side?: 'top' | 'right' | 'bottom' | 'left';
  align?: 'start' | 'center' | 'end';
  /** Spoken name when there is no title. */
  label?: string;
  children: ReactNode;
}

export function Popover(props: PopoverProps) {
  const { trigger, title, open, onOpenChange, side = 'bottom', align = 'start', label, children } = props;
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={popup.place} side={side} align={align} sideOffset={6} collisionPadding={8}>
          <Base.Popup className={classNames(popup.popup, styles.card)} aria-label={title ? undefined : label}>
            {title && <Base.Title className={styles.title}>{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
