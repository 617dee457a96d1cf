// Makes a workspace as its file declares it. Applied again, it changes only what differs.
import type { Workspace } from '@parley/helpdesk';
import type { Fault, Result } from '@parley/primitives';
import type { World } from '../../world';
import { applyChannels } from './apply-channels';
import { applyFlows, applyForms } from './apply-flows';
import { type Applied, type Applying, CanNotApply, refuse } from './applying';
import { applyInboxes, applyMembers, applyPipelines, applyTeams } from './apply-people';
import type { WorkspaceFile } from './workspace-file';

export async function applyWorkspace(world: World, file: WorkspaceFile): Promise<Result<Applied, Fault>> {
  try {
    return { ok: true, value: await apply(world, file) };
  } catch (error) {
    if (error instanceof CanNotApply) return { ok: false, error: error.why };
    throw error;
  }
}

async function apply(world: World, file: WorkspaceFile): Promise<Applied> {
  let changes = 0;
  const count = () => {
    changes += 1;
  };
  const { workspace, isNew } = await findOrMake(world, file);
  if (isNew) count();
  const job: Applying = { world, workspaceId: workspace.id, changed: count, put: putter(world, count) };
  const members = await applyMembers(job, file);
  const teams = await applyTeams(job, file, members);
  const inboxes = await applyInboxes(job, file);
  await applyPipelines(job, file);
  const forms = await applyForms(job, file);
  const flows = await applyFlows(job, file, forms);
  const channels = await applyChannels(job, file, { members, teams, inboxes, forms, flows });
  return {
    workspaceId: workspace.id,
    publicKey: workspace.publicKey,
    changes,
    inboxes: Object.fromEntries(inboxes),
    forms: Object.fromEntries(forms),
    flows: Object.fromEntries(flows),
    channels,
  };
}

async function findOrMake(world: World, file: WorkspaceFile): Promise<{ workspace: Workspace; isNew: boolean }> {
  const all = await world.store.listWorkspaces();
  const found = all.find((w) => (file.key === undefined ? w.name === file.name : w.publicKey === file.key));
  if (found) return { workspace: found, isNew: false };
  const id = world.ids.next('workspace');
  const workspace: Workspace = {
    id,
    workspaceId: id,
    revision: 1,
    name: file.name,
    publicKey: file.key ?? world.hashing.token(),
    brand: { colour: file.brandColour ?? '#0e7c66', logoUrl: null },
    language: file.language ?? 'en',
    timeZone: file.timeZone ?? 'Europe/Stockholm',
    createdAt: world.clock.now(),
  };
  const stored = await world.store.commit([{ kind: 'put', table: 'workspaces', row: workspace }]);
  if (!stored.ok) refuse('Another workspace has this key already.', 'key');
  return { workspace, isNew: true };
}

/** Stores a row unless it is there just so. */
function putter(world: World, count: () => void): Applying['put'] {
  return async (keeper, row, stored) => {
    const next = { ...row, revision: (stored?.revision ?? 0) + 1 };
    if (stored && JSON.stringify({ ...next, revision: 0 }) === JSON.stringify({ ...stored, revision: 0 })) return;
    const result = await world.store.commit([keeper.put(next)]);
    if (!result.ok)
      refuse(`Could not store the ${keeper.noun} ${row.id}: another one holds one of its unique values.`, keeper.table);
    count();
    world.bus.publish({ topic: keeper.topic, workspaceId: row.workspaceId, id: row.id });
  };
}
