// When a new conversation may have a ticket: the limits and the older product's cutoff, at their edges.
import { describe, expect, it } from 'vitest';
import { openTicketPolicy } from '../entities/ticketing';
import { refuseTicket } from './automatic-ticket';

const ask = { policy: openTicketPolicy, createdAt: Date.UTC(2026, 0, 1), tickets: 0, submissions: null };

describe('refuseTicket', () => {
  it('R30 opens the n-th ticket of a contact and not the one after', () => {
    const policy = { ...openTicketPolicy, ticketsPerContact: 3 };
    expect(refuseTicket({ ...ask, policy, tickets: 2 })).toBeNull();
    expect(refuseTicket({ ...ask, policy, tickets: 3 })).toBe('ticket-limit');
    expect(refuseTicket({ ...ask, policy: { ...policy, ticketsPerContact: null }, tickets: 99_999 })).toBeNull();
  });

  it('R126 counts submissions only where a form asks', () => {
    const policy = { ...openTicketPolicy, submissionsPerContact: 2 };
    expect(refuseTicket({ ...ask, policy, submissions: 1 })).toBeNull();
    expect(refuseTicket({ ...ask, policy, submissions: 2 })).toBe('submission-limit');
    expect(refuseTicket({ ...ask, policy, submissions: null })).toBeNull();
  });

  it.each([
    ['on 1 April 2024', Date.UTC(2024, 3, 1, 23, 59, 59, 999), null],
    ['on 2 April 2024', Date.UTC(2024, 3, 2), 'legacy-policy'],
  ] as const)('R13 with the legacy policy, a workspace made %s', (_when, createdAt, expected) => {
    expect(refuseTicket({ ...ask, createdAt, policy: { ...openTicketPolicy, legacyCutoff: true } })).toBe(expected);
    expect(refuseTicket({ ...ask, createdAt })).toBeNull();
  });
});
