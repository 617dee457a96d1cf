// What the member who is logged in may do in the settings; the server decides, this only hides what it would refuse.
import { useSession } from '../../frame/session';

/** Connecting and changing channels and inboxes (R3, R4). */
export function useAccountAccess(): boolean {
  const member = useSession()?.member;
  return member?.role === 'admin' || member?.accountAccess === true;
}

/** Parts that are not in the plan are hidden (R12). */
export function useEntitlements() {
  return useSession()?.workspace?.entitlements ?? null;
}
