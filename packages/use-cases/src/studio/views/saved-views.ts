// Filters of the inbox with a name: everybody makes their own, and those who answer share them.
import type { SavedView, ViewFilter, ViewSort } from '@parley/helpdesk';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { addRow, changeRow, keepers, removeRow } from '../change-row';
import { withoutWorkspace } from '../conversations/read-conversations';

export type SavedViewView = Omit<SavedView, 'workspaceId'>;
export type ViewFields = {
  readonly name: string;
  readonly shared: boolean;
  readonly filter: ViewFilter;
  readonly sort: ViewSort;
};

/** One's own and the shared ones. */
export async function listViews(world: World, actor: Actor): Promise<SavedViewView[]> {
  const rows = await world.store.list('savedViews', actor.workspaceId);
  return rows
    .filter((row) => mayRead(actor, row))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(withoutWorkspace);
}

/** With a view's id it is changed, without one it is new. */
export async function saveView(
  world: World,
  actor: Actor,
  { viewId, shared, ...fields }: ViewFields & { readonly viewId?: string | undefined },
): Promise<Result<SavedViewView, Fault>> {
  const memberId = shared ? null : actor.member.id;
  const saved =
    viewId === undefined
      ? await addRow(world, actor, keepers.savedViews, {
          row: {
            workspaceId: actor.workspaceId,
            revision: 1,
            id: world.ids.next('view'),
            ...fields,
            memberId,
            createdAt: world.clock.now(),
          },
          action: 'view.create',
        })
      : await changeRow(world, actor, keepers.savedViews, {
          id: viewId,
          action: 'view.update',
          change: (row) => (mayChange(actor, row) ? ok({ ...row, ...fields, memberId }) : refusal(actor, row)),
        });
  return saved.ok ? ok(withoutWorkspace(saved.value)) : saved;
}

export async function removeView(
  world: World,
  actor: Actor,
  { viewId }: { readonly viewId: string },
): Promise<Result<void, Fault>> {
  const row = await world.store.get('savedViews', actor.workspaceId, viewId);
  if (!row) return notFound('view');
  if (!mayChange(actor, row)) return refusal(actor, row);
  return removeRow(world, actor, keepers.savedViews, { id: viewId, action: 'view.remove' });
}

export function mayRead(actor: Actor, { memberId }: SavedView): boolean {
  return memberId === null || memberId === actor.member.id;
}

function mayChange(actor: Actor, { memberId }: SavedView): boolean {
  return memberId === actor.member.id || (memberId === null && actor.member.role !== 'marketer');
}

/** Somebody else's own view does not even exist for the others. */
function refusal(actor: Actor, row: SavedView): { ok: false; error: Fault } {
  if (!mayRead(actor, row)) return notFound('view');
  return err(fault('forbidden', 'Shared views are changed by those who answer conversations.'));
}
