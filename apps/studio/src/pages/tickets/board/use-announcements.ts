// What is spoken while a ticket is dragged.
import type { DragOverEvent } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import type { Stage, TicketView } from '../data/ticket-types';

export interface AnnouncementsInput {
  stages: readonly Stage[];
  shown: readonly TicketView[];
  /** Why the ticket may not go to this stage, or null. */
  refusalOf: (ticketId: string, stageId: string) => string | null;
}

type Event = Pick<DragOverEvent, 'active' | 'over'>;

export function useAnnouncements({ stages, shown, refusalOf }: AnnouncementsInput) {
  const { t } = useTranslation('tickets');
  const read = ({ active, over }: Event) => {
    const ticket = shown.find(({ id }) => id === active.id);
    const over_ = shown.find(({ id }) => id === over?.id);
    const stageId = over_?.stageId ?? stages.find(({ id }) => id === over?.id)?.id ?? ticket?.stageId;
    const inStage = shown.filter((one) => one.stageId === stageId);
    const place = over_ ? inStage.indexOf(over_) + 1 : inStage.length;
    const stage = stages.find(({ id }) => id === stageId)?.name ?? '';
    const reason = stageId === undefined ? null : refusalOf(String(active.id), stageId);
    return { name: ticket?.name ?? '', stage, place: Math.max(1, place), reason };
  };
  const say = (key: 'pickedUp' | 'over' | 'dropped' | 'cancelled') => (event: Event) => {
    const { reason, ...told } = read(event);
    if (reason !== null && key !== 'cancelled') return t('drag.refused', { ...told, reason });
    return t(`drag.${key}`, told);
  };
  return {
    announcements: {
      onDragStart: (event: Pick<DragOverEvent, 'active'>) => {
        const { reason: _, ...told } = read({ ...event, over: null });
        return t('drag.pickedUp', told);
      },
      // Over itself means that nothing has moved yet, or that the move was told already.
      onDragOver: (event: Event) => (event.over?.id === event.active.id ? undefined : say('over')(event)),
      onDragEnd: say('dropped'),
      onDragCancel: say('cancelled'),
    },
    screenReaderInstructions: { draggable: t('drag.instructions') },
  };
}
