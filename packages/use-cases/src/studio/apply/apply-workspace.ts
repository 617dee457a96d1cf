// Makes a workspace as its file declares it. Applied again, it changes only what differs.
import { everything, openTicketPolicy, type Workspace } from '@parley/helpdesk';
import type { Write } from '@parley/ports';
import type { Result } from '@parley/primitives';
import type { World } from '../../world';
import { keepers } from '../change-row';
import { applyChannels } from './apply-channels';
import { applyFlows, applyForms } from './apply-flows';
import type { Applied, Applying } from './applying';
import { applyLabels, applyProperties, applySnippets } from './apply-desk';
import { applyInboxes, applyMembers, applyTeams } from './apply-people';
import { applyPipelines } from './apply-pipelines';
import { knownNames, type Names } from './names';
import { sameJson } from './same-json';
import { CanNotApply, type Refusal, refuse } from './refuse';
import type { WorkspaceFile } from './workspace-file';

export async function applyWorkspace(world: World, file: WorkspaceFile): Promise<Result<Applied, Refusal>> {
  try {
    return { ok: true, value: await apply(world, file) };
  } catch (error) {
    if (error instanceof CanNotApply) return { ok: false, error: error.why };
    throw error;
  }
}

async function apply(world: World, file: WorkspaceFile): Promise<Applied> {
  refuseDoubles(file);
  const { workspace, isNew } = await findOrMake(world, file);
  const collected = collect(world, workspace.id, await knownNames(world, workspace.id));
  const { job } = collected;
  job.put(keepers.workspaces, declared(workspace, file), isNew ? null : workspace);
  const members = await applyMembers(job, file);
  await applyTeams(job, file, members);
  const inboxes = await applyInboxes(job, file);
  await applyLabels(job, file);
  await applyProperties(job, file);
  await applyPipelines(job, file);
  await applySnippets(job, file);
  const forms = await applyForms(job, file);
  const flows = await applyFlows(job, file, forms);
  const channels = await applyChannels(job, file);
  const changes = await collected.store();
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
    entitlements: file.entitlements ?? everything,
    ticketPolicy: openTicketPolicy,
    privacy: { enabled: false },
    code: { enabled: false },
    apiKeys: [],
    createdAt: world.clock.now(),
  };
  return { workspace, isNew: true };
}

/** A known workspace with what the file says of it; what it leaves out stays. */
function declared(workspace: Workspace, file: WorkspaceFile): Workspace {
  const { name, brandColour, logoUrl, language, timeZone, entitlements, ticketPolicy, privacy, code } = file;
  return {
    ...workspace,
    name,
    brand: {
      colour: brandColour ?? workspace.brand.colour,
      logoUrl: logoUrl === undefined ? workspace.brand.logoUrl : logoUrl,
    },
    language: language ?? workspace.language,
    timeZone: timeZone ?? workspace.timeZone,
    entitlements: entitlements ?? workspace.entitlements,
    ticketPolicy: ticketPolicy ?? workspace.ticketPolicy,
    privacy: privacy ?? workspace.privacy,
    code: code ?? workspace.code,
  };
}

/** `store` commits what the parts have put so far in one go, and gives back how many rows differed. */
function collect(
  world: World,
  workspaceId: Workspace['id'],
  names: Names,
): { job: Applying; store: () => Promise<number> } {
  const all: Write[] = [];
  const news: Parameters<Applying['write']>[1][] = [];
  const tasks: (() => Promise<unknown>)[] = [];
  const write: Applying['write'] = (writes, told) => {
    all.push(...writes);
    news.push(told);
  };
  const put: Applying['put'] = (keeper, row, stored) => {
    const next = { ...row, revision: (stored?.revision ?? 0) + 1 };
    if (stored && sameJson({ ...next, revision: 0 }, { ...stored, revision: 0 })) return false;
    write([keeper.put(next)], { topic: keeper.topic, id: row.id });
    return true;
  };
  const store = async () => {
    const stored = all.length === 0 ? null : await world.store.commit(all);
    if (stored?.ok === false) {
      const why = 'it holds a value only one may have, or somebody changed it meanwhile';
      refuse(`Nothing was stored, because of ${stored.error.what}: ${why}. Mend the file and apply it again.`, 'file');
    }
    for (const told of news) world.bus.publish({ ...told, workspaceId });
    for (const task of tasks) await task();
    return news.length;
  };
  return { job: { world, workspaceId, names, put, write, afterwards: (task) => void tasks.push(task) }, store };
}

/** Rows are found again by these names, so each may be there once. */
function refuseDoubles(file: WorkspaceFile): void {
  const { members, teams, labels, properties, pipelines, snippets, forms, flows, channels } = file;
  const names: Record<string, readonly string[]> = {
    members: members.map(({ email }) => email.toLowerCase()),
    teams: teams.map(({ name }) => name),
    labels: labels.map(({ name }) => name.toLowerCase()),
    properties: properties.map(({ of, key }) => `${of}.${key}`),
    pipelines: pipelines.map(({ name }) => name),
    snippets: snippets.map(({ name }) => name),
    forms: forms.map(({ definition }) => definition.name),
    flows: flows.map(({ document }) => document.name),
    channels: channels.map(({ name }) => name),
    'channels.key': channels.flatMap(({ key }) => key ?? []),
  };
  for (const [field, all] of Object.entries(names)) {
    const twice = all.find((name, index) => all.indexOf(name) !== index);
    if (twice !== undefined) refuse(`"${twice}" is there more than once.`, field);
  }
}
