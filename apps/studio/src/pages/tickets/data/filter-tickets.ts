// Which tickets a reader asked for.
import type { Priority } from '../card/priority-mark';
import type { TicketView } from './ticket-types';

export interface TicketFilter {
  readonly search: string;
  readonly state: 'open' | 'closed' | 'all';
  /** A member's id, `nobody`, or null for all. */
  readonly ownerId: string | null;
  readonly priority: Priority | null;
  readonly stageId: string | null;
}

export const noFilter: TicketFilter = { search: '', state: 'all', ownerId: null, priority: null, stageId: null };

export function filterTickets(tickets: readonly TicketView[], filter: TicketFilter): TicketView[] {
  const words = filter.search.trim().toLocaleLowerCase();
  return tickets.filter(
    (ticket) =>
      (filter.state === 'all' || (ticket.stage?.closed ?? false) === (filter.state === 'closed')) &&
      (filter.ownerId === null || (ticket.ownerId ?? 'nobody') === filter.ownerId) &&
      (filter.priority === null || ticket.priority === filter.priority) &&
      (filter.stageId === null || ticket.stageId === filter.stageId) &&
      (words === '' || wordsOf(ticket).includes(words)),
  );
}

function wordsOf({ number, name, contact }: TicketView): string {
  return `#${number} ${name} ${contact?.name ?? ''}`.toLocaleLowerCase();
}
