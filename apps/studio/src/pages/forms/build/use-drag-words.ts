// What a screen reader hears while a field is dragged.
import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';

export interface DragOrder {
  ids: readonly string[];
  nameOf: (id: string) => string;
}

export function useDragWords({ ids, nameOf }: DragOrder): {
  announcements: Announcements;
  screenReaderInstructions: ScreenReaderInstructions;
} {
  const { t } = useTranslation('common');
  const gaps = (named: UniqueIdentifier, placed: UniqueIdentifier) => ({
    name: nameOf(String(named)),
    place: ids.indexOf(String(placed)) + 1,
    total: ids.length,
  });
  return {
    screenReaderInstructions: { draggable: t('sortable.instructions') },
    announcements: {
      onDragStart: ({ active }) => t('sortable.pickedUp', gaps(active.id, active.id)),
      onDragOver: ({ active, over }) => (over ? t('sortable.moved', gaps(active.id, over.id)) : undefined),
      onDragEnd: ({ active, over }) => (over ? t('sortable.dropped', gaps(active.id, over.id)) : undefined),
      onDragCancel: ({ active }) => t('sortable.cancelled', { name: nameOf(String(active.id)) }),
    },
  };
}
