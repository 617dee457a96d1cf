// Whether somebody could take a conversation now: one available person of the rule is enough (R64, R72).
import type { Routing } from '../entities/inbox';
import { hasRoom, type Staff, staffOf } from './rule-people';

export type TeamPresence = { readonly someoneAvailable: boolean; readonly someoneFree: boolean };

export function teamPresence(routing: Routing | null, staff: Staff): TeamPresence {
  const available = staffOf(routing, staff).filter((member) => member.available);
  return {
    someoneAvailable: available.length > 0,
    someoneFree: available.some((member) => hasRoom(member, staff.chats)),
  };
}
