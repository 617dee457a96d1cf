// Which values still decide something from a step on: two visits that agree on those are one to whoever explores.
import { expressionHints, type FlowGraph, templateVariables, type ValueSource } from '@parley/flow';
import type { Goal } from './goal';
import type { Assignment, StepFacts } from './step-facts';

/** Names by step; `?name` only asks whether it is set, `lot` for the lots drawn, `#step` for how far a step has come. */
export type Liveness = ReadonlyMap<string, readonly string[]>;

export function findLive(graph: FlowGraph, facts: ReadonlyMap<string, StepFacts>, goals: readonly Goal[]): Liveness {
  const search = new LiveSearch(graph, facts, goals);
  return search.run();
}

class LiveSearch {
  private readonly places = new Map<string, bigint>();
  private readonly names: string[] = [];
  private readonly reads = new Map<string, bigint>();
  private readonly live = new Map<string, bigint>();

  constructor(
    private readonly graph: FlowGraph,
    private readonly facts: ReadonlyMap<string, StepFacts>,
    goals: readonly Goal[],
  ) {
    for (const [id, fact] of facts) this.reads.set(id, this.readBy(fact));
    for (const { step, holds, unset } of goals) {
      const names = unset === undefined ? namesIn(holds) : [`?${unset}`];
      this.reads.set(
        step,
        names.reduce((bits, name) => bits | this.bit(name), this.reads.get(step) ?? 0n),
      );
    }
  }

  run(): Liveness {
    const waiting = [...this.graph.steps.keys()].reverse();
    const queued = new Set(waiting);
    for (let at = 0; at < waiting.length; at += 1) {
      const id = waiting[at] ?? '';
      queued.delete(id);
      const before = this.live.get(id) ?? 0n;
      const now = this.liveAt(id);
      if (now === before) continue;
      this.live.set(id, now);
      for (const { from } of this.graph.steps.get(id)?.incoming ?? []) {
        if (queued.has(from.step)) continue;
        queued.add(from.step);
        waiting.push(from.step);
      }
    }
    // A watcher may begin anywhere, so what it reads is alive everywhere
    const watched = this.graph.watchers.reduce((bits, { step }) => bits | (this.live.get(step.id) ?? 0n), 0n);
    return new Map([...this.live].map(([id, bits]) => [id, this.namesOf(bits | watched)]));
  }

  private liveAt(id: string): bigint {
    const ways = this.graph.steps.get(id)?.ways ?? [];
    const assigns = this.facts.get(id)?.assigns ?? [];
    let bits = this.reads.get(id) ?? 0n;
    for (const { exit, edge } of ways) {
      const happening = assigns.filter((one) => one.exit === null || one.exit === exit?.id);
      bits |= this.through(this.live.get(edge.to) ?? 0n, happening);
    }
    return bits;
  }

  /** What must be known before the assignments for that to be known after them. */
  private through(after: bigint, assigns: readonly Assignment[]): bigint {
    let bits = after;
    for (const { name, value } of assigns.toReversed()) {
      const [whole, asked] = [this.bit(name), this.bit(`?${name}`)];
      if ((bits & (whole | asked)) === 0n) continue;
      bits &= ~(whole | asked);
      for (const read of namesRead(value)) bits |= this.bit(read);
    }
    return bits;
  }

  private readBy({ at, conditions, lots, counts }: StepFacts): bigint {
    const own = [...(lots.length > 0 ? ['lot'] : []), ...(counts ? [`#${at.step.id}`] : [])];
    const names = [...conditions.flatMap(namesIn), ...own];
    return names.reduce((bits, name) => bits | this.bit(name), 0n);
  }

  private bit(name: string): bigint {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const bit = 1n << BigInt(this.names.length);
    this.places.set(name, bit);
    this.names.push(name);
    return bit;
  }

  private namesOf(bits: bigint): string[] {
    return this.names.filter((_name, index) => ((bits >> BigInt(index)) & 1n) === 1n);
  }
}

export function namesIn(source: string): readonly string[] {
  return expressionHints(source)?.names ?? [];
}

function namesRead(value: ValueSource): readonly string[] {
  if (value.from === 'expression') return namesIn(value.source);
  if (value.from === 'list') return value.items.flatMap(namesRead);
  if (value.from === 'object') return value.entries.flatMap(([, held]) => namesRead(held));
  return value.from === 'template' ? Object.values(value.text).flatMap(templateVariables) : [];
}
