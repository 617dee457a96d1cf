// Labels of the workspace: made by whoever answers, so that nobody has to ask an admin for a word.
import type { Label, LabelColour } from '@parley/helpdesk';
import type { Write } from '@parley/ports';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, audited, invalid, notFound } from '../actor';
import { addRow, changeRow, keepers } from '../change-row';
import { withoutWorkspace } from '../conversations/read-conversations';

export type LabelView = Omit<Label, 'workspaceId'>;
type LabelFields = { readonly name: string; readonly colour: LabelColour };

export async function listLabels(world: World, actor: Actor): Promise<LabelView[]> {
  const rows = await world.store.list('labels', actor.workspaceId);
  return rows.sort((a, b) => a.name.localeCompare(b.name)).map(withoutWorkspace);
}

export async function createLabel(world: World, actor: Actor, fields: LabelFields): Promise<Result<LabelView, Fault>> {
  if (await isTaken(world, actor, fields.name, null)) return taken(fields.name);
  const { workspaceId } = actor;
  const row: Label = {
    workspaceId,
    revision: 1,
    id: world.ids.next('label'),
    ...fields,
    createdAt: world.clock.now(),
  };
  const added = await addRow(world, actor, keepers.labels, { row, action: 'label.create' });
  return added.ok ? ok(withoutWorkspace(added.value)) : added;
}

export async function updateLabel(
  world: World,
  actor: Actor,
  { labelId, ...fields }: LabelFields & { readonly labelId: string },
): Promise<Result<LabelView, Fault>> {
  if ((await world.store.get('labels', actor.workspaceId, labelId)) === null) return notFound('label');
  if (await isTaken(world, actor, fields.name, labelId)) return taken(fields.name);
  const change = (row: Label) => ok({ ...row, ...fields });
  const changed = await changeRow(world, actor, keepers.labels, { id: labelId, action: 'label.update', change });
  return changed.ok ? ok(withoutWorkspace(changed.value)) : changed;
}

const batch = 200;

/** It goes from the conversations that carry it, too. */
export async function removeLabel(
  world: World,
  actor: Actor,
  { labelId }: { readonly labelId: string },
): Promise<Result<void, Fault>> {
  const { workspaceId } = actor;
  if ((await world.store.get('labels', workspaceId, labelId)) === null) return notFound('label');
  await world.store.commit([
    { kind: 'remove', table: 'labels', workspaceId, id: labelId },
    audited(world, actor, 'label.remove', labelId),
  ]);
  for (let round = 0; round < 500; round++) {
    const rows = await world.store.listConversations({ workspaceId, marks: [`label:${labelId}`], limit: batch });
    if (rows.length === 0) break;
    for (const row of rows) {
      const labelIds = row.triage.labelIds.filter((id) => id !== labelId);
      const next = { ...row, revision: row.revision + 1, triage: { ...row.triage, labelIds } };
      const put: Write = { kind: 'put', table: 'conversations', row: next };
      // Somebody else was first: the next round finds it again.
      await world.store.commit([put]);
    }
  }
  world.bus.publish({ topic: 'label', workspaceId, id: labelId });
  return ok(undefined);
}

async function isTaken(world: World, { workspaceId }: Actor, name: string, but: string | null): Promise<boolean> {
  const rows = await world.store.list('labels', workspaceId);
  return rows.some((row) => row.id !== but && row.name.toLowerCase() === name.trim().toLowerCase());
}

function taken(name: string) {
  return invalid(`There is a label called “${name}” already.`, 'name');
}
