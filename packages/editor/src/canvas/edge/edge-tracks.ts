// Where edges run: those to one step share a track and meet before the arrowhead; backward ones turn in the gap.
import type { Edge, FlowDraft, Point } from '@parley/flow';
import type { SizeOf } from '../../edits/step-size';

export type Track = {
  /** Where a forward edge goes up or down, left of its target. */
  readonly x: number;
  /** Where an edge to an earlier step goes back; null for a forward one. */
  readonly turnY: number | null;
};

const nearest = 22;
const between = 7;
const lanes = 5;

export function edgeTracks(draft: FlowDraft, sizeOf: SizeOf): Map<string, Track> {
  const lane = targetLanes(draft);
  return new Map(
    draft.edges.flatMap((edge) => {
      const to = draft.layout.steps[edge.to];
      const from = draft.layout.steps[edge.from.step];
      if (!to || !from) return [];
      const x = to.x - nearest - between * (lane.get(edge.to) ?? 0);
      return [[edge.id, { x, turnY: turnOf(edge, { from, to }, sizeOf) }] as const];
    }),
  );
}

/** Targets of one column get tracks beside each other, so that two edges are never drawn as one. */
function targetLanes({ edges, layout }: FlowDraft): Map<string, number> {
  const columns = new Map<number, string[]>();
  for (const id of new Set(edges.map(({ to }) => to))) {
    const at = layout.steps[id];
    if (!at) continue;
    const column = Math.round(at.x / 160);
    columns.set(column, [...(columns.get(column) ?? []), id]);
  }
  const lane = new Map<string, number>();
  for (const ids of columns.values()) {
    ids.sort((a, b) => (layout.steps[a]?.y ?? 0) - (layout.steps[b]?.y ?? 0));
    ids.forEach((id, index) => lane.set(id, index % lanes));
  }
  return lane;
}

function turnOf(edge: Edge, { from, to }: { from: Point; to: Point }, sizeOf: SizeOf): number | null {
  const source = sizeOf(edge.from.step);
  const target = sizeOf(edge.to);
  if (to.x - nearest >= from.x + source.width + nearest) return null;
  if (to.y >= from.y + source.height + 16) return to.y - Math.min(22, (to.y - from.y - source.height) / 2);
  if (from.y >= to.y + target.height + 16) return from.y - Math.min(22, (from.y - to.y - target.height) / 2);
  return Math.max(from.y + source.height, to.y + target.height) + 24;
}
