// Notes to the team drawn as groups: untitled, only text, no way out. Ways into them go past them.
import type { Loss } from '../../loss';
import type { Source, SourceEdge, SourceGroup } from '../source/source';
import { targetsOf } from './list-links';

const mostTurned = 50;

export type WithoutNotes = { readonly source: Source; readonly notes: readonly SourceGroup[] };

export function findNotes(source: Source, losses: Loss[]): WithoutNotes {
  const likely = source.groups.filter(isLikely);
  if (likely.length === 0) return { source, notes: [] };
  const edges = new Map(source.edges);
  const notes = new Set<SourceGroup>();
  const entered = incoming(source);
  for (const group of likely) {
    const ways = entered.get(group.id) ?? [];
    if (ways.length === 0) notes.add(group);
    else if (notes.size < mostTurned && turnPast({ source, edges, group, likely })) notes.add(group);
  }
  losses.push(...[...notes].map((group) => describe(group, (entered.get(group.id) ?? []).length > 0)));
  return {
    source: { ...source, edges, groups: source.groups.filter((group) => !notes.has(group)) },
    notes: [...notes],
  };
}

function isLikely({ title, blocks }: SourceGroup): boolean {
  return title === '' && blocks.every(({ type, edge }) => type === 'text' && edge === null);
}

function incoming({ edges }: Source): ReadonlyMap<string, readonly SourceEdge[]> {
  const found = new Map<string, SourceEdge[]>();
  for (const edge of edges.values()) {
    const ways = found.get(edge.to.group) ?? [];
    ways.push(edge);
    found.set(edge.to.group, ways);
  }
  return found;
}

type Turning = {
  readonly source: Source;
  readonly edges: Map<string, SourceEdge>;
  readonly group: SourceGroup;
  readonly likely: readonly SourceGroup[];
};

/** Sends the ways into a note on to the nearest group that nothing else leads to; false when there is none. */
function turnPast({ source, edges, group, likely }: Turning): boolean {
  const reached = reachedGroups(source, edges);
  const lost = source.groups.filter((other) => !reached.has(other.id) && !likely.includes(other));
  const targeted = new Set(lost.flatMap((other) => targetsOf(other, edges).map((target) => target.group)));
  const heads = lost.filter(({ id }) => !targeted.has(id));
  const [nearest] = (heads.length > 0 ? heads : lost).toSorted((a, b) => distance(a, group) - distance(b, group));
  if (!nearest) return false;
  for (const [id, edge] of edges) {
    if (edge.to.group === group.id) edges.set(id, { ...edge, to: { group: nearest.id, block: '' } });
  }
  return true;
}

function reachedGroups({ groups, start }: Source, edges: Source['edges']): ReadonlySet<string> {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const inBlock = new Map(groups.flatMap(({ id, blocks }) => blocks.map((block) => [block.id, id] as const)));
  const first = (start?.edge ? edges.get(start.edge)?.to.group : groups[0]?.id) ?? '';
  const reached = new Set([first]);
  for (const id of reached) {
    const group = byId.get(id);
    for (const target of group ? targetsOf(group, edges) : [])
      reached.add(target.group || inBlock.get(target.block) || '');
  }
  return reached;
}

function distance(a: SourceGroup, b: SourceGroup): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function describe({ blocks, title }: SourceGroup, entered: boolean): Loss {
  const past = entered ? ' What led into it now leads to the nearest group that nothing else led to.' : '';
  const message = `This untitled group without a way out reads like a note; it is a sticky note now.${past}`;
  return { block: blocks[0]?.id ?? null, group: title, kind: 'text', what: 'changed', message };
}
