// Who may connect and change channels and inboxes: admins, and those they let (R3, R4).
import type { Member } from '@parley/helpdesk';

export function hasAccountAccess({ role, accountAccess }: Pick<Member, 'role' | 'accountAccess'>): boolean {
  return role === 'admin' || accountAccess;
}
