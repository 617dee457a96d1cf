// Where a way out of a block comes to: a block, or nothing. A block's own word on its edge is the truth.
import type { Loss } from '../../loss';
import type { Source, SourceBlock, SourceGroup, SourceItem, SourceTarget } from '../source/source';

export type SourceWays = {
  /** Where the file begins. */
  start(): SourceBlock | null;
  /** The block an edge leads to; `from` is who names the edge. */
  land(edge: string, from: SourceBlock | null): SourceBlock | null;
  /** The default way on: the block's own edge, else the block below it. */
  after(block: SourceBlock): SourceBlock | null;
  /** An item's own edge, else what its block says. */
  ofItem(item: SourceItem, block: SourceBlock, otherwise: 'default' | 'below'): SourceBlock | null;
  find(target: SourceTarget): SourceBlock | null;
  /** Ids of groups by their titles; of two with one title the first. */
  titles(): ReadonlyMap<string, string>;
};

export function findWays(source: Source, losses: Loss[]): SourceWays {
  const groups = firstOf(source.groups, ({ id }) => id);
  const blocks = firstOf(
    source.groups.flatMap((group) => group.blocks),
    ({ id }) => id,
  );
  const defaults = new Map<SourceBlock, SourceBlock | null>();
  const find = ({ group, block }: SourceTarget): SourceBlock | null =>
    (block === '' ? undefined : blocks.get(block)) ?? groups.get(group)?.blocks[0] ?? null;
  const land = (edge: string, from: SourceBlock | null): SourceBlock | null => {
    const known = source.edges.get(edge);
    const found = known ? find(known.to) : null;
    if (!found) losses.push(deadEnd(from, known ? 'an edge to nothing' : 'an edge the file does not hold'));
    return found;
  };
  const after = (block: SourceBlock): SourceBlock | null => {
    const known = defaults.get(block);
    if (known !== undefined) return known;
    const found = block.edge === null ? block.next : land(block.edge, block);
    defaults.set(block, found);
    return found;
  };
  return {
    start: () => beginning(source, { land, losses }),
    land,
    after,
    ofItem: (item, block, otherwise) => {
      if (item.edge !== null) return land(item.edge, block);
      return otherwise === 'default' ? after(block) : block.next;
    },
    find,
    titles: () => titlesOf(source),
  };
}

function titlesOf({ groups }: Source): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const known = new Set<string>();
  for (const { id, title } of groups) {
    if (title === '' || known.has(title.toLowerCase())) continue;
    known.add(title.toLowerCase());
    titles.set(title, id);
  }
  return titles;
}

type Beginning = { readonly land: SourceWays['land']; readonly losses: Loss[] };

function beginning({ start, groups }: Source, { land, losses }: Beginning): SourceBlock | null {
  if (start?.edge) return land(start.edge, null);
  const first = groups[0]?.blocks[0] ?? null;
  const message = 'The file does not say where it starts; its first group was taken.';
  if (first) losses.push({ block: null, group: '', kind: 'event', what: 'changed', message });
  return first;
}

function firstOf<T extends SourceGroup | SourceBlock>(all: readonly T[], id: (one: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(id(one))) found.set(id(one), one);
  return found;
}

function deadEnd(from: SourceBlock | null, words: string): Loss {
  const place = from ? { block: from.id, group: from.group.title } : { block: null, group: '' };
  return { ...place, kind: 'edge', what: 'lost', message: `It goes on by ${words}; here it ends.` };
}
