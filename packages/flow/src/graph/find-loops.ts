// Rings of steps that never wait for anybody and never run out: a visit that enters one would never come out.
import type { FlowGraph, GraphStep } from './flow-graph';

/** Each ring as its step ids in drawing order. */
export function findLoops(graph: FlowGraph): readonly (readonly string[])[] {
  const hasty = [...graph.steps].filter(([, at]) => !waits(at));
  const ids = new Set(hasty.map(([id]) => id));
  const next = new Map(hasty.map(([id, at]) => [id, nextOf(at).filter((other) => ids.has(other))]));
  const places = new Map([...graph.steps.keys()].map((id, index) => [id, index]));
  const place = (id: string) => places.get(id) ?? 0;
  return new LoopSearch(next).run().map((loop) => loop.sort((a, b) => place(a) - place(b)));
}

function waits({ step, model }: GraphStep): boolean {
  return !step.disabled && model !== null && (model.endsLoops(step.options) || model.waits(step.options));
}

function nextOf({ ways }: GraphStep): readonly string[] {
  return ways.map(({ edge }) => edge.to);
}

type Mark = { readonly id: string; readonly index: number; low: number; open: boolean; taken: number };

/** Tarjan's strongly connected components, without recursion: a long flow is no danger to the stack. */
class LoopSearch {
  readonly #next: ReadonlyMap<string, readonly string[]>;
  readonly #marks = new Map<string, Mark>();
  readonly #stack: Mark[] = [];
  readonly #loops: string[][] = [];

  constructor(next: ReadonlyMap<string, readonly string[]>) {
    this.#next = next;
  }

  run(): string[][] {
    for (const id of this.#next.keys()) if (!this.#marks.has(id)) this.#walk(id);
    return this.#loops;
  }

  #walk(root: string): void {
    const path = [this.#enter(root)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = this.#next.get(top.id)?.[top.taken++];
      if (to === undefined) {
        path.pop();
        this.#leave(top, path.at(-1));
        continue;
      }
      const met = this.#marks.get(to);
      if (!met) path.push(this.#enter(to));
      else if (met.open) top.low = Math.min(top.low, met.index);
    }
  }

  #enter(id: string): Mark {
    const mark: Mark = { id, index: this.#marks.size, low: this.#marks.size, open: true, taken: 0 };
    this.#marks.set(id, mark);
    this.#stack.push(mark);
    return mark;
  }

  #leave(mark: Mark, parent: Mark | undefined): void {
    if (parent) parent.low = Math.min(parent.low, mark.low);
    if (mark.low !== mark.index) return;
    const members = this.#stack.splice(this.#stack.lastIndexOf(mark));
    for (const member of members) member.open = false;
    const turnsRound = members.length > 1 || this.#next.get(mark.id)?.includes(mark.id);
    if (turnsRound) this.#loops.push(members.map(({ id }) => id));
  }
}
