// A list put in order by hand: dragged by its handle, or by keyboard with space and arrows.
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { type ReactNode, useState } from 'react';
import { classNames } from '../theme/class-names';
import { announcementsFor, type SortableTexts } from './sortable-announcements';
import { SortableItem } from './sortable-item';
import styles from './sortable-list.module.css';

export interface SortableListProps<Item> {
  items: readonly Item[];
  itemKey: (item: Item) => string;
  /** Spoken name of one item. */
  itemName: (item: Item) => string;
  /** Gets the whole list in its new order. */
  onReorder: (items: Item[], moved: { from: number; to: number }) => void;
  texts: SortableTexts;
  label: string;
  /** framed: one box with hairlines between the rows. */
  look?: 'framed' | 'plain';
  children: (item: Item, index: number) => ReactNode;
}

export function SortableList<Item>(props: SortableListProps<Item>) {
  const { items, itemKey, itemName, onReorder, texts, label, look = 'framed', children } = props;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const [left] = useState(() => ({ current: false }));
  const keys = items.map(itemKey);
  const drop = ({ active, over }: DragEndEvent) => {
    const from = keys.indexOf(String(active.id));
    const to = over ? keys.indexOf(String(over.id)) : -1;
    if (from >= 0 && to >= 0 && from !== to) onReorder(arrayMove([...items], from, to), { from, to });
  };
  const nameOf = (key: string) => {
    const item = items[keys.indexOf(key)];
    return item === undefined ? '' : itemName(item);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={announcementsFor(texts, { keys, nameOf, left })}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        <ul aria-label={label} className={classNames(styles.list, styles[look])}>
          {items.map((item, index) => (
            <SortableItem key={itemKey(item)} id={itemKey(item)} handleLabel={texts.handle(itemName(item))}>
              {children(item, index)}
            </SortableItem>
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}
