// Snippets and macros of the workspace.
import type { MacroAct, Snippet } from '@parley/helpdesk';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, invalid, notFound } from '../actor';
import { addRow, changeRow, keepers, removeRow } from '../change-row';
import { withoutWorkspace } from '../conversations/read-conversations';

export type SnippetView = Omit<Snippet, 'workspaceId'>;
export type SnippetFields = { readonly name: string; readonly text: string; readonly acts: readonly MacroAct[] };

export async function listSnippets(world: World, actor: Actor): Promise<SnippetView[]> {
  const rows = await world.store.list('snippets', actor.workspaceId);
  return rows.sort((a, b) => a.name.localeCompare(b.name)).map(withoutWorkspace);
}

/** With a snippet's id it is changed, without one it is new. */
export async function saveSnippet(
  world: World,
  actor: Actor,
  { snippetId, ...fields }: SnippetFields & { readonly snippetId?: string | undefined },
): Promise<Result<SnippetView, Fault>> {
  if (fields.text.trim() === '' && fields.acts.length === 0)
    return invalid('Write what it says, or choose what it does.', 'text');
  if (snippetId !== undefined && (await world.store.get('snippets', actor.workspaceId, snippetId)) === null)
    return notFound('snippet');
  const known = await checkActs(world, actor, fields.acts);
  if (!known.ok) return known;
  const saved =
    snippetId === undefined ? await add(world, actor, fields) : await change(world, actor, snippetId, fields);
  return saved.ok ? ok(withoutWorkspace(saved.value)) : saved;
}

export function removeSnippet(
  world: World,
  actor: Actor,
  { snippetId }: { readonly snippetId: string },
): Promise<Result<void, Fault>> {
  return removeRow(world, actor, keepers.snippets, { id: snippetId, action: 'snippet.remove' });
}

function add(world: World, actor: Actor, fields: SnippetFields) {
  const row: Snippet = {
    workspaceId: actor.workspaceId,
    revision: 1,
    id: world.ids.next('snippet'),
    ...fields,
    acts: [...fields.acts],
    createdAt: world.clock.now(),
  };
  return addRow(world, actor, keepers.snippets, { row, action: 'snippet.create' });
}

function change(world: World, actor: Actor, id: string, fields: SnippetFields) {
  return changeRow(world, actor, keepers.snippets, {
    id,
    action: 'snippet.update',
    change: (row) => ok({ ...row, ...fields, acts: [...fields.acts] }),
  });
}

async function checkActs(
  world: World,
  { workspaceId }: Actor,
  acts: readonly MacroAct[],
): Promise<Result<void, Fault>> {
  for (const act of acts) {
    if (act.kind === 'label' && !(await world.store.get('labels', workspaceId, act.labelId))) return notFound('label');
    if (act.kind !== 'assign' || act.to === null || act.to === 'me') continue;
    const member = await world.store.get('members', workspaceId, act.to);
    if (!member || member.removedAt !== null) return notFound('member');
  }
  return ok(undefined);
}
