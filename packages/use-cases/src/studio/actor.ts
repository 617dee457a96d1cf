// Who acts in the studio: a logged-in member. The workspace comes from the login and from nowhere else.
import type { Member, Role } from '@parley/helpdesk';
import type { Write } from '@parley/ports';
import { err, type Fault, fault, ok, type Result, type WorkspaceId } from '@parley/primitives';
import type { World } from '../world';

export type Actor = { readonly workspaceId: WorkspaceId; readonly member: Member };

/** One line of the audit trail, to be stored with what it tells of. */
export function audited(
  world: Pick<World, 'ids' | 'clock'>,
  actor: Actor,
  action: string,
  subject: string,
  details?: Readonly<Record<string, string>>,
): Write {
  return {
    kind: 'add-audit',
    row: {
      workspaceId: actor.workspaceId,
      id: world.ids.next('ledger'),
      at: world.clock.now(),
      memberId: actor.member.id,
      action,
      subject,
      ...(details && { details }),
    },
  };
}

/** Same answer for "not there" and "not yours": a stranger learns nothing. */
export function notFound(noun: string): { ok: false; error: Fault } {
  return err(fault('not-found', `This ${noun} does not exist any more. Go back to the list and load it again.`));
}

export function invalid(message: string, field?: string): { ok: false; error: Fault } {
  return err(fault('invalid', message, field));
}

export function stale(noun: string): { ok: false; error: Fault } {
  return err(fault('conflict', `Somebody else changed this ${noun} meanwhile. Load it again to see their change.`));
}

/** @example const may = allowed(actor, ['admin']); if (!may.ok) return may; */
export function allowed(actor: Actor, roles: readonly Role[]): Result<void, Fault> {
  if (roles.includes(actor.member.role)) return ok(undefined);
  return err(fault('forbidden', `Your role (${actor.member.role}) may not do this. Ask an admin of your workspace.`));
}
