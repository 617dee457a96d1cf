// The same actions where the pointer is: right click, long press, or the menu key.
import { ContextMenu as Base } from '@base-ui/react/context-menu';
import type { ReactElement, ReactNode } from 'react';
import { MenuEntries, type MenuEntry } from './menu-entries';
import styles from './popup.module.css';

export interface ContextMenuProps {
  entries: readonly MenuEntry[];
  /** The element that takes the click; a plain div when left out. */
  render?: ReactElement<Record<string, unknown>>;
  children?: ReactNode;
}

export function ContextMenu({ entries, render, children }: ContextMenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={render}>{children}</Base.Trigger>
      <Base.Portal>
        <Base.Positioner className={styles.place} collisionPadding={8}>
          <Base.Popup className={styles.popup}>
            <MenuEntries entries={entries} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
