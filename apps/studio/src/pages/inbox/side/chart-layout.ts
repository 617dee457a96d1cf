// What of a flow fits a small chart: the step one is at and those a few edges around it, placed as they are drawn.
import type { FlowDraft } from '@parley/flow';

export interface ChartBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface ChartLine {
  readonly id: string;
  readonly from: ChartBox;
  readonly to: ChartBox;
}

export interface Chart {
  readonly boxes: readonly ChartBox[];
  readonly lines: readonly ChartLine[];
  readonly width: number;
  readonly height: number;
}

export const box = { width: 84, height: 28, gapX: 16, gapY: 10, pad: 8 };
const most = 14;

type Drawn = Pick<FlowDraft, 'steps' | 'edges'> & { readonly layout: Pick<FlowDraft['layout'], 'steps'> };

/** Columns follow the edges, rows the drawing from top to bottom: what was drawn wide apart still fits. */
export function layOutChart(flow: Drawn, stepId: string | null): Chart {
  const near = nearest(flow, stepId ?? flow.steps[0]?.id ?? '');
  const column = columnsOf(flow, near);
  const columns = new Map<number, string[]>();
  for (const id of near) columns.set(column.get(id) ?? 0, [...(columns.get(column.get(id) ?? 0) ?? []), id]);
  const boxes = new Map<string, ChartBox>();
  const tallest = Math.max(1, ...[...columns.values()].map((ids) => ids.length));
  for (const [at, ids] of columns) {
    const sorted = ids.sort((a, b) => (flow.layout.steps[a]?.y ?? 0) - (flow.layout.steps[b]?.y ?? 0));
    const top = ((tallest - ids.length) * (box.height + box.gapY)) / 2;
    sorted.forEach((id, row) => {
      const x = box.pad + at * (box.width + box.gapX);
      boxes.set(id, { id, x, y: box.pad + top + row * (box.height + box.gapY) });
    });
  }
  const lines = flow.edges.flatMap(({ id, from, to }) => {
    const [a, b] = [boxes.get(from.step), boxes.get(to)];
    return a && b && a !== b ? [{ id, from: a, to: b }] : [];
  });
  const wide = Math.max(1, columns.size);
  return {
    boxes: [...boxes.values()],
    lines,
    width: 2 * box.pad + wide * box.width + (wide - 1) * box.gapX,
    height: 2 * box.pad + tallest * box.height + (tallest - 1) * box.gapY,
  };
}

/** By distance in edges, either way. */
function nearest({ steps, edges }: Drawn, stepId: string): string[] {
  const known = new Set(steps.map(({ id }) => id));
  const found = known.has(stepId) ? [stepId] : [];
  const met = new Set(found);
  for (const id of found) {
    for (const { from, to } of edges) {
      const next = from.step === id ? to : to === id ? from.step : null;
      if (next === null || met.has(next) || !known.has(next) || found.length >= most) continue;
      met.add(next);
      found.push(next);
    }
  }
  return found;
}

/** The longest way from a beginning, as far as it goes without running in circles; no column stays empty. */
function columnsOf({ edges }: Drawn, near: readonly string[]): Map<string, number> {
  const depth = new Map(near.map((id) => [id, 0]));
  for (let round = 0; round < near.length; round++) {
    for (const { from, to } of edges) {
      const [a, b] = [depth.get(from.step), depth.get(to)];
      // A way back would push its beginning on for ever.
      if (a !== undefined && b !== undefined && b < a + 1 && a + 1 < near.length && !leads(edges, to, from.step, near))
        depth.set(to, a + 1);
    }
  }
  const used = [...new Set(depth.values())].sort((a, b) => a - b);
  return new Map([...depth].map(([id, at]) => [id, used.indexOf(at)]));
}

function leads(edges: Drawn['edges'], start: string, goal: string, near: readonly string[]): boolean {
  const inside = new Set(near);
  const waiting = [start];
  const met = new Set(waiting);
  for (const id of waiting) {
    if (id === goal) return true;
    for (const { from, to } of edges) {
      if (from.step !== id || met.has(to) || !inside.has(to)) continue;
      met.add(to);
      waiting.push(to);
    }
  }
  return false;
}
