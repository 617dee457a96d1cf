// Rings of steps that never wait for anybody: a visit that enters one would never come out.
import type { FlowGraph, GraphStep } from './flow-graph';

type Marks = { index: number; low: number; onStack: boolean; readonly next: readonly string[]; at: number };

/** Each ring as its step ids in drawing order. Tarjan's algorithm without recursion, so that long flows are no danger. */
export function findLoops(graph: FlowGraph): readonly (readonly string[])[] {
  const hasty = new Map([...graph.steps].filter(([, at]) => !waits(at)).map(([id, at]) => [id, nextOf(at)]));
  const places = new Map([...graph.steps.keys()].map((id, index) => [id, index]));
  const place = (id: string) => places.get(id) ?? 0;
  const marks = new Map<string, Marks>();
  const stack: string[] = [];
  const loops: string[][] = [];
  const enter = (id: string): Marks => {
    const next = (hasty.get(id) ?? []).filter((other) => hasty.has(other));
    const mark: Marks = { index: marks.size, low: marks.size, onStack: true, next, at: 0 };
    marks.set(id, mark);
    stack.push(id);
    return mark;
  };
  for (const root of hasty.keys()) {
    if (marks.has(root)) continue;
    const path = [{ id: root, mark: enter(root) }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = top.mark.next[top.mark.at++];
      if (to === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent) parent.mark.low = Math.min(parent.mark.low, top.mark.low);
        if (top.mark.low === top.mark.index) close(top.id);
        continue;
      }
      const seen = marks.get(to);
      if (!seen) path.push({ id: to, mark: enter(to) });
      else if (seen.onStack) top.mark.low = Math.min(top.mark.low, seen.index);
    }
  }
  return loops;

  function close(id: string): void {
    const members = stack.splice(stack.lastIndexOf(id));
    for (const member of members) {
      const mark = marks.get(member);
      if (mark) mark.onStack = false;
    }
    const turnsRound = members.length > 1 || marks.get(id)?.next.includes(id);
    if (turnsRound) loops.push(members.sort((a, b) => place(a) - place(b)));
  }
}

function waits({ step, model }: GraphStep): boolean {
  return !step.disabled && model !== null && model.waits(step.options);
}

function nextOf({ ways }: GraphStep): readonly string[] {
  return ways.map(({ edge }) => edge.to);
}
