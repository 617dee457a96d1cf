// Labels, properties and snippets of a workspace file.
import type { Label, MacroAct, Property, Snippet } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import { keepers } from '../change-row';
import type { Applying } from './applying';
import type { ActFile, PropertyFile } from './desk-file';
import { idNamed, referenceTo } from './names';
import { refuse } from './refuse';
import type { WorkspaceFile } from './workspace-file';

/** Found again by name, whatever the case of its letters. */
export async function applyLabels(job: Applying, { labels }: WorkspaceFile): Promise<void> {
  const { world, workspaceId, put, names } = job;
  const known = await world.store.list('labels', workspaceId);
  for (const { name, colour } of labels) {
    const stored = known.find((label) => label.name.toLowerCase() === name.toLowerCase()) ?? null;
    const row: Label = {
      workspaceId,
      revision: 1,
      id: stored?.id ?? world.ids.next('label'),
      name,
      colour,
      createdAt: stored?.createdAt ?? world.clock.now(),
    };
    put(keepers.labels, row, stored);
    names.set(referenceTo('label', name), row.id);
  }
}

/** Found again by key. Those in the file stand in its order. */
export async function applyProperties(job: Applying, { properties }: WorkspaceFile): Promise<void> {
  const { world, workspaceId, put } = job;
  const known = await world.store.list('properties', workspaceId);
  for (const holder of ['contact', 'ticket'] as const) {
    const wanted = properties.filter((one) => one.of === holder);
    const stored = wanted.map(({ key }) => known.find((one) => one.of === holder && one.key === key) ?? null);
    const inOrder = stored.every((row, at) => row !== null && row.rank > (stored[at - 1]?.rank ?? -Infinity));
    wanted.forEach((one, at) => {
      const before = stored[at] ?? null;
      const rank = inOrder && before ? before.rank : at + 1;
      put(keepers.properties, propertyRow(job, one, { before, rank }), before);
    });
  }
}

type Placed = { readonly before: Property | null; readonly rank: number };

function propertyRow({ world, workspaceId }: Applying, wanted: PropertyFile, { before, rank }: Placed): Property {
  if (before && before.kind !== wanted.kind)
    refuse(`The property "${wanted.key}" is of the kind ${before.kind} and stays it.`, 'properties');
  const choosing = wanted.kind === 'single-choice' || wanted.kind === 'several-choices';
  if (choosing && wanted.options.length === 0) refuse(`The property "${wanted.key}" needs choices.`, 'properties');
  return {
    ...wanted,
    workspaceId,
    revision: 1,
    id: before?.id ?? world.ids.next('property'),
    rank,
    createdAt: before?.createdAt ?? world.clock.now(),
  };
}

export async function applySnippets(job: Applying, { snippets }: WorkspaceFile): Promise<void> {
  const { world, workspaceId, put } = job;
  const known = await world.store.list('snippets', workspaceId);
  for (const { name, text, acts } of snippets) {
    const stored = known.find((snippet) => snippet.name === name) ?? null;
    const row: Snippet = {
      workspaceId,
      revision: 1,
      id: stored?.id ?? world.ids.next('snippet'),
      name,
      text,
      acts: acts.map((act) => actOf(job, act, `snippets.${name}`)),
      createdAt: stored?.createdAt ?? world.clock.now(),
    };
    put(keepers.snippets, row, stored);
  }
}

function actOf({ names }: Applying, act: ActFile, where: string): MacroAct {
  if (act.kind === 'label')
    return { kind: 'label', labelId: idFrom('label', idNamed(names, { kind: 'label', name: act.label }, where)) };
  if (act.kind !== 'assign') return act;
  const { to } = act;
  return {
    kind: 'assign',
    to: to === null || to === 'me' ? to : idFrom('member', idNamed(names, { kind: 'member', name: to }, where)),
  };
}
