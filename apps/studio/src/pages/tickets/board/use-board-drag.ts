// One drag over the board: the ticket moves in a copy of the list, and only its drop is told.
import { type DragOverEvent, KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useState } from 'react';
import { showToast } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { type Move, moveTo, placeTicket } from '../data/place-ticket';
import type { Board, Stage, TicketView } from '../data/ticket-types';
import { useRefusals } from '../data/use-refusal';
import { boardCoordinates } from './board-coordinates';
import { useAnnouncements } from './use-announcements';

export interface BoardDragInput {
  pipeline: Board['pipeline'];
  tickets: readonly TicketView[];
  onMove: (move: Move) => void;
}

export function useBoardDrag({ pipeline, tickets, onMove }: BoardDragInput) {
  const { t } = useTranslation('tickets');
  const { stages } = pipeline;
  const refusals = useRefusals();
  // The list as the drag has changed it so far; null while nothing is dragged.
  const [drag, setDrag] = useState<{ id: string; list: readonly TicketView[] } | null>(null);
  // The stage it is held over and may not go to, and why.
  const [refused, setRefused] = useState<{ stageId: string; reason: string } | null>(null);
  const from = drag ? tickets.find(({ id }) => id === drag.id)?.stageId : undefined;
  const refusalOf = (stageId: string) => (from === undefined ? null : refusals.move(pipeline, from, stageId));
  const shown = drag?.list ?? tickets;
  const accessibility = useAnnouncements({
    stages,
    shown,
    refusalOf: (id, stageId) => refusals.move(pipeline, stageOf(tickets, id), stageId),
  });
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: boardCoordinates,
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
  );
  const tellRefused = ({ name }: TicketView) => {
    const stage = stages.find(({ id }) => id === refused?.stageId)?.name ?? '';
    showToast({ tone: 'warn', text: t('drag.refused', { name, stage, reason: refused?.reason ?? '' }) });
  };
  return {
    sensors,
    shown,
    accessibility,
    refused,
    refusalOf,
    dragged: drag ? (shown.find(({ id }) => id === drag.id) ?? null) : null,
    start: ({ active }: Pick<DragOverEvent, 'active'>) => setDrag({ id: String(active.id), list: tickets }),
    over: ({ active, over }: Pick<DragOverEvent, 'active' | 'over'>) => {
      const ticketId = String(active.id);
      const to = over && placeOf(shown, stages, String(over.id));
      const reason = to && refusals.move(pipeline, stageOf(tickets, ticketId), to.stageId);
      setRefused(to && reason ? { stageId: to.stageId, reason } : null);
      // It waits where it came from, not where it was allowed last.
      if (reason) return setDrag({ id: ticketId, list: tickets });
      const move = to && moveTo(shown, ticketId, to);
      if (move) setDrag({ id: ticketId, list: placeTicket(shown, move) });
    },
    end: ({ active }: Pick<DragOverEvent, 'active'>) => {
      const ticketId = String(active.id);
      setDrag(null);
      setRefused(null);
      const ended = shown.find(({ id }) => id === ticketId);
      if (!ended) return;
      if (refused) return tellRefused(ended);
      const place = shown.filter(({ stageId }) => stageId === ended.stageId).findIndex(({ id }) => id === ticketId);
      const move = moveTo(tickets, ticketId, { stageId: ended.stageId, place });
      if (move) onMove(move);
    },
    cancel: () => {
      setDrag(null);
      setRefused(null);
    },
  };
}

function stageOf(tickets: readonly TicketView[], ticketId: string): string | null {
  return tickets.find(({ id }) => id === ticketId)?.stageId ?? null;
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
