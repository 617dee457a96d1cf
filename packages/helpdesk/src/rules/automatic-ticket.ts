// Whether a new conversation may get a ticket by itself, and if not, why: words for the log, a code for the studio.
import type { TicketPolicy } from '../entities/ticketing';

export type NoTicket = 'ticket-limit' | 'submission-limit' | 'legacy-policy' | 'foreign-form' | 'no-ticket-fields';

export type TicketAsk = {
  readonly policy: TicketPolicy;
  /** When the workspace was made. */
  readonly createdAt: number;
  /** The contact's tickets so far. */
  readonly tickets: number;
  /** The contact's earlier submissions where a form asks, else null. */
  readonly submissions: number | null;
};

/** Null when it may (R13, R30, R126). */
export function refuseTicket({ policy, createdAt, tickets, submissions }: TicketAsk): NoTicket | null {
  if (policy.legacyCutoff && isAfterCutoff(createdAt)) return 'legacy-policy';
  if (policy.ticketsPerContact !== null && tickets >= policy.ticketsPerContact) return 'ticket-limit';
  const full = submissions !== null && policy.submissionsPerContact !== null;
  return full && submissions >= (policy.submissionsPerContact ?? 0) ? 'submission-limit' : null;
}

/** The first instant of 2 April 2024 in UTC: whoever was made on 1 April still may. */
const cutoff = 1_712_016_000_000;

export function isAfterCutoff(createdAt: number): boolean {
  return createdAt >= cutoff;
}

export const noTicketReasons: Readonly<Record<NoTicket, string>> = {
  'foreign-form': 'No ticket was opened: this form was made elsewhere.',
  'no-ticket-fields': 'No ticket was opened: the form has no fields for the ticket’s properties.',
  'ticket-limit': 'No ticket was opened: this contact has reached the limit of tickets.',
  'submission-limit': 'No ticket was opened: this contact has reached the limit of form submissions.',
  'legacy-policy': 'No ticket was opened: this workspace was made after 1 April 2024, so channels open no tickets.',
};
