// Where a ticket lands on the board: the same sums the server does, done at once so that a drop never jumps back.

export interface Placed {
  readonly id: string;
  readonly stageId: string;
}

export interface Move {
  readonly ticketId: string;
  readonly stageId: string;
  /** The ticket it lands above; null = at the end of the stage. */
  readonly beforeTicketId: string | null;
}

/** The tickets in their new order; tickets of a stage stand in the order of the list. */
export function placeTicket<Ticket extends Placed>(tickets: readonly Ticket[], move: Move): Ticket[] {
  const moved = tickets.find(({ id }) => id === move.ticketId);
  if (!moved) return [...tickets];
  const rest = tickets.filter((ticket) => ticket !== moved);
  const before = rest.findIndex(({ id }) => id === move.beforeTicketId);
  const at = before === -1 ? rest.length : before;
  return [...rest.slice(0, at), { ...moved, stageId: move.stageId }, ...rest.slice(at)];
}

/** The move that takes a ticket to this place of this stage, or null when it is there already. */
export function moveTo(
  tickets: readonly Placed[],
  ticketId: string,
  to: { stageId: string; place: number },
): Move | null {
  const inStage = tickets.filter(({ stageId }) => stageId === to.stageId);
  if (inStage[to.place]?.id === ticketId) return null;
  const others = inStage.filter(({ id }) => id !== ticketId);
  return { ticketId, stageId: to.stageId, beforeTicketId: others[to.place]?.id ?? null };
}
