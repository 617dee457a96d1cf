// What flows and rules did to a ticket, for its history; members' own acts are kept by the studio's verbs.
import type { Write } from '@parley/ports';
import type { WorkspaceId } from '@parley/primitives';
import type { World } from '../world';

type Act = { readonly action: string; readonly details?: Readonly<Record<string, string>> };

export function ticketTrail(
  world: Pick<World, 'ids' | 'clock'>,
  { workspaceId, id }: { readonly workspaceId: WorkspaceId; readonly id: string },
  { action, details }: Act,
): Write {
  const row = { workspaceId, id: world.ids.next('ledger'), at: world.clock.now(), memberId: null, action, subject: id };
  return { kind: 'add-audit', row: { ...row, ...(details && { details }) } };
}
