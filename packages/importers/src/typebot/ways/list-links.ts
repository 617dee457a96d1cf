// Every edge a file's blocks and items make use of, group by group, and the ones none of them does.
import type { Loss } from '../../loss';
import { textAt } from '../source/read-raw';
import type { Source, SourceBlock, SourceGroup, SourceTarget } from '../source/source';

/** Edges a block leaves by. */
export function edgesOf({ edge, items }: SourceBlock): string[] {
  return [edge, ...items.map((item) => item.edge)].filter((id) => id !== null);
}

/** Where a block jumps to without an edge; null when it does not. */
export function jumpOf({ type, options, edge, next }: SourceBlock): SourceTarget | null {
  const target = { group: textAt(options, 'groupId'), block: textAt(options, 'blockId') };
  if (type === 'Jump') return target;
  const within = type === 'Typebot link' && textAt(options, 'typebotId') === 'current';
  // One that comes back afterwards is more than a jump
  return within && target.group !== '' && edge === null && next === null ? target : null;
}

export function targetsOf(group: SourceGroup, edges: Source['edges']): SourceTarget[] {
  return group.blocks.flatMap((block) => {
    const jump = jumpOf(block);
    const byEdge = edgesOf(block).flatMap((id) => edges.get(id)?.to ?? []);
    return jump ? [...byEdge, jump] : byEdge;
  });
}

/** Edges drawn from a block that names another one or none: they were never taken. */
export function unusedEdges({ groups, edges, start }: Source): Loss[] {
  const used = new Set(groups.flatMap(({ blocks }) => blocks.flatMap(edgesOf)));
  if (start?.edge) used.add(start.edge);
  return [...edges.values()].flatMap(({ id, from }) => {
    if (used.has(id) || 'eventId' in from) return [];
    const block = textAt(from, 'blockId', 'stepId') || null;
    const message = 'An edge that no block goes on by was left out.';
    return [{ block, group: '', kind: 'edge', what: 'note' as const, message }];
  });
}
