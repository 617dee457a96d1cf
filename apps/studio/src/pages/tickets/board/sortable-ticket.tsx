// A card that can be dragged: by its whole face with mouse or finger, by its title with the keyboard.
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { classNames } from '@parley/ui';
import { TicketCard } from '../card/ticket-card';
import type { TicketView } from '../data/ticket-types';
import styles from './board.module.css';

export interface SortableTicketProps {
  ticket: TicketView;
  column: string;
  mayAct: boolean;
  onOpen: (ticketId: string) => void;
}

export function SortableTicket({ ticket, column, mayAct, onOpen }: SortableTicketProps) {
  const sortable = useSortable({ id: ticket.id, disabled: !mayAct, data: { column } });
  const { attributes, listeners, isDragging, setActivatorNodeRef, setNodeRef, transform, transition } = sortable;
  return (
    <li
      ref={setNodeRef}
      {...(mayAct ? listeners : {})}
      className={classNames(styles.item, mayAct && styles.movable, isDragging && styles.slot)}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <TicketCard
        ticket={ticket}
        title={
          <button
            type="button"
            ref={setActivatorNodeRef}
            {...(mayAct ? attributes : {})}
            className={styles.title}
            onClick={() => onOpen(ticket.id)}
          >
            {ticket.name}
          </button>
        }
      />
    </li>
  );
}
