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
  const { attributes, listeners, isDragging, setActivatorNodeRef, setNodeRef, transform, transition } = useSortable({
    id,
  });
  return (
    <li
      ref={setNodeRef}
      className={classNames(styles.item, isDragging && styles.dragged)}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        // The label says what it is; the word dnd-kit adds is English.
        aria-roledescription={undefined}
        {...listeners}
        aria-label={handleLabel}
        className={styles.handle}
      >
        <Icon of={GripVertical} size={14} />
      </button>
      <div className={styles.content}>{children}</div>
    </li>
  );
}
