// A member as they start out.
import { type Member, notifySchema, type Role } from '@parley/helpdesk';
import type { WorkspaceId } from '@parley/primitives';
import type { World } from '../../world';

export function newMember(
  world: Pick<World, 'ids' | 'clock'>,
  workspaceId: WorkspaceId,
  fields: { readonly name: string; readonly email: string; readonly role: Role; readonly passwordHash: string | null },
): Member {
  return {
    workspaceId,
    revision: 1,
    id: world.ids.next('member'),
    ...fields,
    email: fields.email.trim().toLowerCase(),
    avatarUrl: null,
    available: fields.passwordHash !== null,
    seat: true,
    capacity: null,
    accountAccess: false,
    language: 'en',
    notify: notifySchema.parse({}),
    removedAt: null,
    createdAt: world.clock.now(),
  };
}
