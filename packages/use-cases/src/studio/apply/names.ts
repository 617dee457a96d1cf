// What a workspace file calls things instead of their ids: `team:Support`, `stage:Sales/Won`; the same in and out.
import type { WorkspaceId } from '@parley/primitives';
import { z } from 'zod';
import type { World } from '../../world';
import { refuse } from './refuse';

export const referenceKinds = ['member', 'team', 'inbox', 'label', 'pipeline', 'stage', 'form', 'flow'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** Id by reference, e.g. `team:Support`. */
export type Names = Map<string, string>;

export function referenceTo(kind: ReferenceKind, name: string): string {
  return `${kind}:${kind === 'member' ? name.toLowerCase() : name}`;
}

/** A stage is called after its pipeline too: two pipelines may both have one called New. */
export function stageName(pipeline: string, stage: string): string {
  return `${pipeline}/${stage}`;
}

/** Everything of the workspace that a file may name. */
export async function knownNames({ store }: Pick<World, 'store'>, workspaceId: WorkspaceId): Promise<Names> {
  const names: Names = new Map();
  const add = (kind: ReferenceKind, name: string, id: string) => names.set(referenceTo(kind, name), id);
  for (const { email, id, removedAt } of await store.list('members', workspaceId))
    if (removedAt === null) add('member', email, id);
  for (const { name, id } of await store.list('teams', workspaceId)) add('team', name, id);
  for (const { name, id } of await store.list('inboxes', workspaceId)) add('inbox', name, id);
  for (const { name, id } of await store.list('labels', workspaceId)) add('label', name, id);
  for (const { name, id, stages } of await store.list('pipelines', workspaceId)) {
    add('pipeline', name, id);
    for (const stage of stages) add('stage', stageName(name, stage.name), stage.id);
  }
  for (const { definition, id } of await store.list('forms', workspaceId)) add('form', definition.name, id);
  for (const { name, id } of await store.list('flows', workspaceId)) add('flow', name, id);
  return names;
}

type Named = { readonly [K in ReferenceKind]: { readonly kind: K; readonly name: string } }[ReferenceKind];

export function idNamed(names: Names, { kind, name }: Named, where: string): string {
  return names.get(referenceTo(kind, name)) ?? refuse(`There is no ${kind} "${name}".`, where);
}

/** References under `...Id` and `...Ids` become ids, however deep they stand. */
export function withIdsFor<T>(value: T, names: Names, where: string): T {
  return swapped(value, (text) => {
    const kind = text.slice(0, Math.max(0, text.indexOf(':')));
    if (!referenceKinds.some((one) => one === kind)) return text;
    const plain = kind === 'member' ? text.toLowerCase() : text;
    return names.get(plain) ?? refuse(`"${text}" names nothing in this workspace or file.`, where);
  });
}

/** The other way round, for a file that is written. */
export function withNamesFor<T>(value: T, names: Names): T {
  const byId = new Map([...names].map(([reference, id]) => [id, reference]));
  return swapped(value, (text) => byId.get(text) ?? text);
}

type Swap = (text: string) => string;

// Shape and types stay: only texts become other texts.
function swapped<T>(value: T, swap: Swap): T;
function swapped(value: unknown, swap: Swap): unknown {
  return walk(value, swap, false);
}

const listSchema = z.array(z.unknown());
const objectSchema = z.record(z.string(), z.unknown());

/** `names`: what stands here is an id, or a list of them. Chatflows keep the labels of a rule under `any`. */
function walk(value: unknown, swap: Swap, names: boolean): unknown {
  if (typeof value === 'string') return names ? swap(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const list = listSchema.safeParse(value);
  if (list.success) return list.data.map((one) => walk(one, swap, names));
  const entries = Object.entries(objectSchema.parse(value));
  return Object.fromEntries(entries.map(([key, inner]) => [key, walk(inner, swap, /(Id|Ids|^any)$/.test(key))]));
}
