// One drag over the board: the ticket moves in a copy of the list, and only its drop is told.
import { type DragOverEvent, KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useState } from 'react';
import { type Move, moveTo, placeTicket } from '../data/place-ticket';
import type { Stage, TicketView } from '../data/ticket-types';
import { boardCoordinates } from './board-coordinates';
import { useAnnouncements } from './use-announcements';

export interface BoardDragInput {
  stages: readonly Stage[];
  tickets: readonly TicketView[];
  onMove: (move: Move) => void;
}

export function useBoardDrag({ stages, tickets, onMove }: BoardDragInput) {
  // The list as the drag has changed it so far; null while nothing is dragged.
  const [drag, setDrag] = useState<{ id: string; list: readonly TicketView[] } | null>(null);
  const shown = drag?.list ?? tickets;
  const accessibility = useAnnouncements({ stages, shown });
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: boardCoordinates,
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
  );
  return {
    sensors,
    shown,
    accessibility,
    dragged: drag ? (shown.find(({ id }) => id === drag.id) ?? null) : null,
    start: ({ active }: Pick<DragOverEvent, 'active'>) => setDrag({ id: String(active.id), list: tickets }),
    over: ({ active, over }: Pick<DragOverEvent, 'active' | 'over'>) => {
      const ticketId = String(active.id);
      const to = over && placeOf(shown, stages, String(over.id));
      const move = to && moveTo(shown, ticketId, to);
      if (move) setDrag({ id: ticketId, list: placeTicket(shown, move) });
    },
    end: ({ active }: Pick<DragOverEvent, 'active'>) => {
      const ticketId = String(active.id);
      setDrag(null);
      const ended = shown.find(({ id }) => id === ticketId);
      if (!ended) return;
      const place = shown.filter(({ stageId }) => stageId === ended.stageId).findIndex(({ id }) => id === ticketId);
      const move = moveTo(tickets, ticketId, { stageId: ended.stageId, place });
      if (move) onMove(move);
    },
    cancel: () => setDrag(null),
  };
}

/** The place a droppable stands for: a ticket's own, or the end of a stage. */
export function placeOf(shown: readonly TicketView[], stages: readonly Stage[], overId: string) {
  const stage = stages.find(({ id }) => id === overId);
  if (stage) return { stageId: stage.id, place: shown.filter(({ stageId }) => stageId === stage.id).length };
  const ticket = shown.find(({ id }) => id === overId);
  if (!ticket) return null;
  const place = shown.filter(({ stageId }) => stageId === ticket.stageId).indexOf(ticket);
  return { stageId: ticket.stageId, place };
}
