// Lays steps out from left to right in the order a visitor meets them: one command, one undo step.
import dagre from '@dagrejs/dagre';
import type { FlowCommand, FlowDraft, Point } from '@parley/flow';
import { type SizeOf, snap } from './step-size';

/** With `only`, just these steps are moved, around where they stand. */
export function tidy(draft: FlowDraft, sizeOf: SizeOf, only?: ReadonlySet<string>): FlowCommand | null {
  const ids = draft.steps.map(({ id }) => id).filter((id) => !only || only.has(id));
  if (ids.length === 0) return null;
  const placed = place(ids, draft, sizeOf);
  const anchor = only ? topLeft(ids.map((id) => draft.layout.steps[id] ?? { x: 0, y: 0 })) : { x: 0, y: 0 };
  const from = topLeft([...placed.values()]);
  const to: Record<string, Point> = {};
  for (const [id, { x, y }] of placed) to[id] = { x: snap(x - from.x + anchor.x), y: snap(y - from.y + anchor.y) };
  return { do: 'move-steps', to };
}

function place(ids: readonly string[], draft: FlowDraft, sizeOf: SizeOf): Map<string, Point> {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 40, ranksep: 88, edgesep: 16, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  const known = new Set(ids);
  for (const id of ids) graph.setNode(id, { ...sizeOf(id) });
  for (const { id, from, to } of draft.edges)
    if (known.has(from.step) && known.has(to)) graph.setEdge(from.step, to, {}, id);
  dagre.layout(graph);
  return new Map(
    ids.map((id) => {
      const { x, y } = graph.node(id);
      const { width, height } = sizeOf(id);
      return [id, { x: x - width / 2, y: y - height / 2 }] as const;
    }),
  );
}

function topLeft(points: readonly Point[]): Point {
  return { x: Math.min(...points.map(({ x }) => x)), y: Math.min(...points.map(({ y }) => y)) };
}
