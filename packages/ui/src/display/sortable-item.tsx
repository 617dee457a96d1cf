// One row of a sortable list with its handle.
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import { Icon } from '../theme/icon';
import styles from './sortable-list.module.css';

export interface SortableItemProps {
  id: string;
  handleLabel: string;
  children: ReactNode;
}

export function SortableItem({ id, handleLabel, children }: SortableItemProps) {
  const row = useSortable({ id });
  const { role: _role, ...attributes } = row.attributes;
  return (
    <li
      ref={row.setNodeRef}
      className={classNames(styles.item, row.isDragging && styles.dragged)}
      style={{ transform: CSS.Translate.toString(row.transform), transition: row.transition }}
    >
      <button
        type="button"
        ref={row.setActivatorNodeRef}
        {...attributes}
        {...row.listeners}
        aria-label={handleLabel}
        className={styles.handle}
      >
        <Icon of={GripVertical} size={14} />
      </button>
      <div className={styles.content}>{children}</div>
    </li>
  );
}
