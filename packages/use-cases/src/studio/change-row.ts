// The one way a stored entity is changed in the studio: load, decide, store with an audit line, tell who looks.
import type { Entities, LiveEvent, Table, Write } from '@parley/ports';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import { type Actor, audited, notFound, stale } from './actor';

type Topic = Extract<LiveEvent, { id: string }>['topic'];

/** What change-row must know of a table. */
export type Keeper<T extends Table> = {
  readonly table: T;
  readonly noun: string;
  readonly topic: Topic;
  readonly put: (row: Entities[T]) => Write;
};

export type RowChange<T extends Table> = {
  readonly id: string;
  /** For the audit trail, e.g. `form.save`. */
  readonly action: string;
  /** The revision the member saw; a newer one is a conflict. Omit to change whatever is there. */
  readonly revision?: number | undefined;
  readonly change: (row: Entities[T]) => Result<Entities[T], Fault>;
  /** What changed, in short words, for its history. */
  readonly details?: (next: Entities[T], before: Entities[T]) => Readonly<Record<string, string>>;
  /** Stored together with the row. */
  readonly also?: (next: Entities[T], before: Entities[T]) => readonly Write[];
};

export async function changeRow<T extends Table>(
  world: World,
  actor: Actor,
  keeper: Keeper<T>,
  { id, action, revision, change, also, details }: RowChange<T>,
): Promise<Result<Entities[T], Fault>> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const row = await world.store.get(keeper.table, actor.workspaceId, id);
    if (row === null) return notFound(keeper.noun);
    if (revision !== undefined && row.revision !== revision) return stale(keeper.noun);
    const changed = change(row);
    if (!changed.ok) return changed;
    const next = { ...changed.value, revision: row.revision + 1 };
    const stored = await world.store.commit([
      keeper.put(next),
      ...(also?.(next, row) ?? []),
      audited(world, actor, action, id, details?.(next, row)),
    ]);
    if (!stored.ok) continue;
    world.bus.publish({ topic: keeper.topic, workspaceId: actor.workspaceId, id });
    return ok(next);
  }
  return stale(keeper.noun);
}

/** Stores a new entity (revision 1) with its audit line. */
export async function addRow<T extends Table>(
  world: World,
  actor: Actor,
  keeper: Keeper<T>,
  { row, action, also = [] }: { readonly row: Entities[T]; readonly action: string; readonly also?: readonly Write[] },
): Promise<Result<Entities[T], Fault>> {
  const stored = await world.store.commit([keeper.put(row), ...also, audited(world, actor, action, row.id)]);
  if (!stored.ok) return stale(keeper.noun);
  world.bus.publish({ topic: keeper.topic, workspaceId: actor.workspaceId, id: row.id });
  return ok(row);
}

export async function removeRow<T extends Table>(
  world: World,
  actor: Actor,
  keeper: Keeper<T>,
  { id, action }: { readonly id: string; readonly action: string },
): Promise<Result<void, Fault>> {
  const { workspaceId } = actor;
  if ((await world.store.get(keeper.table, workspaceId, id)) === null) return notFound(keeper.noun);
  await world.store.commit([
    { kind: 'remove', table: keeper.table, workspaceId, id },
    audited(world, actor, action, id),
  ]);
  world.bus.publish({ topic: keeper.topic, workspaceId, id });
  return ok(undefined);
}

export const keepers = {
  members: {
    table: 'members',
    noun: 'member',
    topic: 'member',
    put: (row) => ({ kind: 'put', table: 'members', row }),
  },
  teams: { table: 'teams', noun: 'team', topic: 'member', put: (row) => ({ kind: 'put', table: 'teams', row }) },
  inboxes: { table: 'inboxes', noun: 'inbox', topic: 'inbox', put: (row) => ({ kind: 'put', table: 'inboxes', row }) },
  connections: {
    table: 'connections',
    noun: 'channel',
    topic: 'connection',
    put: (row) => ({ kind: 'put', table: 'connections', row }),
  },
  contacts: {
    table: 'contacts',
    noun: 'contact',
    topic: 'contact',
    put: (row) => ({ kind: 'put', table: 'contacts', row }),
  },
  flows: { table: 'flows', noun: 'flow', topic: 'flow', put: (row) => ({ kind: 'put', table: 'flows', row }) },
  forms: { table: 'forms', noun: 'form', topic: 'form', put: (row) => ({ kind: 'put', table: 'forms', row }) },
  tickets: {
    table: 'tickets',
    noun: 'ticket',
    topic: 'ticket',
    put: (row) => ({ kind: 'put', table: 'tickets', row }),
  },
  properties: {
    table: 'properties',
    noun: 'property',
    topic: 'property',
    put: (row) => ({ kind: 'put', table: 'properties', row }),
  },
  pipelines: {
    table: 'pipelines',
    noun: 'pipeline',
    topic: 'pipeline',
    put: (row) => ({ kind: 'put', table: 'pipelines', row }),
  },
  labels: { table: 'labels', noun: 'label', topic: 'label', put: (row) => ({ kind: 'put', table: 'labels', row }) },
  snippets: {
    table: 'snippets',
    noun: 'snippet',
    topic: 'snippet',
    put: (row) => ({ kind: 'put', table: 'snippets', row }),
  },
  savedViews: {
    table: 'savedViews',
    noun: 'view',
    topic: 'view',
    put: (row) => ({ kind: 'put', table: 'savedViews', row }),
  },
  workspaces: {
    table: 'workspaces',
    noun: 'workspace',
    topic: 'inbox',
    put: (row) => ({ kind: 'put', table: 'workspaces', row }),
  },
} satisfies { [T in Table]?: Keeper<T> };
