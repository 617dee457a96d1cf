// Custom properties as admins define them: kinds, choices, order.
import { builtInContactProperties, type Property, type PropertyKind } from '@parley/helpdesk';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, audited, invalid, notFound } from '../actor';
import { addRow, changeRow, keepers, removeRow } from '../change-row';

export type PropertyView = Pick<Property, 'of' | 'key' | 'label' | 'kind' | 'required' | 'options'> & {
  /** Null: built in, it can not be changed. */
  readonly id: string | null;
};

/** Contacts' first, then tickets', each in order. */
export async function listProperties(world: World, { workspaceId }: Actor): Promise<PropertyView[]> {
  const rows = (await world.store.list('properties', workspaceId)).sort(inOrder);
  const own = (of: Property['of']) => rows.filter((row) => row.of === of).map(propertyView);
  const builtIn = builtInContactProperties.map((shape): PropertyView => ({ ...shape, id: null, of: 'contact' }));
  return [...builtIn, ...own('contact'), ...own('ticket')];
}

export type PropertyInput = {
  readonly label: string;
  readonly required: boolean;
  readonly options: Property['options'];
};

export async function createProperty(
  world: World,
  actor: Actor,
  input: PropertyInput & { readonly of: Property['of']; readonly key: string; readonly kind: PropertyKind },
): Promise<Result<{ readonly propertyId: string }, Fault>> {
  const { of, key, label, kind, required } = input;
  if (reserved[of].includes(key)) return taken;
  const options = checkOptions(kind, input.options);
  if (!options.ok) return options;
  const siblings = (await world.store.list('properties', actor.workspaceId)).filter((one) => one.of === of);
  if (siblings.length >= most) return invalid(`There may be at most ${most} properties.`);
  const row: Property = {
    workspaceId: actor.workspaceId,
    revision: 1,
    id: world.ids.next('property'),
    of,
    key,
    label,
    kind,
    required,
    options: options.value,
    rank: Math.max(0, ...siblings.map(({ rank }) => rank)) + 1,
    createdAt: world.clock.now(),
  };
  const added = await addRow(world, actor, keepers.properties, { row, action: 'property.create' });
  return added.ok ? ok({ propertyId: row.id }) : taken;
}

/** The key and the kind stay: what is stored and what flows name would not fit any more. */
export async function updateProperty(
  world: World,
  actor: Actor,
  input: PropertyInput & { readonly propertyId: string },
): Promise<Result<void, Fault>> {
  const changed = await changeRow(world, actor, keepers.properties, {
    id: input.propertyId,
    action: 'property.update',
    change: (row) => {
      const options = checkOptions(row.kind, input.options);
      return options.ok
        ? ok({ ...row, label: input.label, required: input.required, options: options.value })
        : options;
    },
  });
  return changed.ok ? ok(undefined) : changed;
}

/** Values already stored stay where they are, under their old name. */
export function removeProperty(
  world: World,
  actor: Actor,
  { propertyId }: { readonly propertyId: string },
): Promise<Result<void, Fault>> {
  return removeRow(world, actor, keepers.properties, { id: propertyId, action: 'property.remove' });
}

/** Puts a property before another of its siblings, or at the end. */
export async function moveProperty(
  world: World,
  actor: Actor,
  { propertyId, beforeId }: { readonly propertyId: string; readonly beforeId: string | null },
): Promise<Result<void, Fault>> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const all = (await world.store.list('properties', actor.workspaceId)).sort(inOrder);
    const moved = all.find(({ id }) => id === propertyId);
    if (!moved) return notFound('property');
    const rest = all.filter((one) => one.of === moved.of && one.id !== propertyId);
    const at = beforeId === null ? rest.length : rest.findIndex(({ id }) => id === beforeId);
    if (at === -1) return notFound('property');
    const ordered = rest.toSpliced(at, 0, moved).map((row, index) => ({ ...row, rank: index + 1 }));
    const changed = ordered.filter((row) => all.some((old) => old.id === row.id && old.rank !== row.rank));
    const puts = changed.map((row) => keepers.properties.put({ ...row, revision: row.revision + 1 }));
    const stored = await world.store.commit([...puts, audited(world, actor, 'property.move', propertyId)]);
    if (!stored.ok) continue;
    world.bus.publish({ topic: 'property', workspaceId: actor.workspaceId, id: propertyId });
    return ok(undefined);
  }
  return err(fault('conflict', 'Somebody else changed the order meanwhile. Try again.'));
}

const most = 300;

/** Names that mean something already. */
const reserved: Readonly<Record<Property['of'], readonly string[]>> = {
  contact: [...builtInContactProperties.map(({ key }) => key), 'name', 'owner', 'id'],
  ticket: ['name', 'description', 'pipeline', 'stage', 'status', 'priority', 'owner', 'number', 'id'],
};

const taken = err(fault('conflict', 'There is a property with this name already. Choose another name.', 'key'));

function inOrder(a: Property, b: Property): number {
  return a.rank - b.rank || a.createdAt - b.createdAt;
}

function propertyView({ id, of, key, label, kind, required, options }: Property): PropertyView {
  return { id, of, key, label, kind, required, options };
}

function checkOptions(kind: PropertyKind, options: Property['options']): Result<Property['options'], Fault> {
  if (kind !== 'single-choice' && kind !== 'several-choices') return ok([]);
  if (options.length === 0) return invalid('Add at least one choice.', 'options');
  const twice = options.find(({ value }, index) => options.findIndex((one) => one.value === value) !== index);
  return twice ? invalid(`"${twice.label}" is there twice.`, 'options') : ok(options);
}
