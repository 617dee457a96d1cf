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
  const placed = new Map(
    ids.map((id) => {
      const { x, y } = graph.node(id);
      const { width, height } = sizeOf(id);
      return [id, { x: x - width / 2, y: y - height / 2 }] as const;
    }),
  );
  return wrapColumns(placed, sizeOf);
}

/** A row is at least this long, and at most so many times as long as all rows are high. */
const leastRow = 2_600;
const shape = 2.2;
const rowGap = 120;

/** A long chain goes on below, as lines of writing do, so that it can be read without travelling. */
function wrapColumns(placed: ReadonlyMap<string, Point>, sizeOf: SizeOf): Map<string, Point> {
  const boxes = [...placed].map(([id, { x, y }]) => ({ id, x, y, ...sizeOf(id) }));
  const length = Math.max(...boxes.map(({ x, width }) => x + width)) - Math.min(...boxes.map(({ x }) => x));
  const height = Math.max(...boxes.map(({ y, height: own }) => y + own)) - Math.min(...boxes.map(({ y }) => y));
  const row = Math.max(leastRow, Math.sqrt(length * (height + rowGap) * shape));
  if (length <= row * 1.3) return new Map(placed);
  const wrapped = new Map<string, Point>();
  let [begin, top, columnEnd] = [Number.NEGATIVE_INFINITY, 0, Number.NEGATIVE_INFINITY];
  let line: typeof boxes = [];
  const lay = () => {
    const highest = Math.min(...line.map(({ y }) => y));
    for (const { id, x, y } of line) wrapped.set(id, { x: x - begin, y: y - highest + top });
    if (line.length > 0) top += Math.max(...line.map(({ y, height: own }) => y + own)) - highest + rowGap;
    line = [];
  };
  for (const box of boxes.toSorted((a, b) => a.x - b.x)) {
    // Steps of one column overlap from left to right and stay together
    if (box.x >= columnEnd && box.x + box.width - begin > row) {
      lay();
      begin = box.x;
    }
    columnEnd = Math.max(columnEnd, box.x + box.width);
    line.push(box);
  }
  lay();
  return wrapped;
}

function topLeft(points: readonly Point[]): Point {
  return { x: Math.min(...points.map(({ x }) => x)), y: Math.min(...points.map(({ y }) => y)) };
}
