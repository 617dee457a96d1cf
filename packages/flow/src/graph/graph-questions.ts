// What the canvas, the outline and the checker ask of a flow.
import type { Edge } from '../language/document';
import type { Exit } from '../language/step-model';
import type { FlowGraph, GraphStep } from './flow-graph';

export function outgoing(graph: FlowGraph, stepId: string): readonly Edge[] {
  return graph.steps.get(stepId)?.outgoing ?? [];
}

export function incoming(graph: FlowGraph, stepId: string): readonly Edge[] {
  return graph.steps.get(stepId)?.incoming ?? [];
}

/** Exits of a step no edge leaves by. */
export function openExits(graph: FlowGraph, stepId: string): readonly Exit[] {
  const at = graph.steps.get(stepId);
  if (!at) return [];
  const used = new Set(at.outgoing.map(({ from }) => from.exit));
  return at.exits.filter(({ id }) => !used.has(id));
}

/** Where a visit may begin: at a trigger, by an interrupt, or beside it at a watcher. */
export function entrances(graph: FlowGraph): readonly GraphStep[] {
  const aside = graph.draft.interrupts.flatMap(({ to }) => graph.steps.get(to ?? '') ?? []);
  return [...graph.triggers, ...aside, ...graph.watchers];
}

/** Ids of steps that only watchers come to. */
export function stepsBeside(graph: FlowGraph): ReadonlySet<string> {
  const visited = reachableSteps(graph, [...entrances({ ...graph, watchers: [] })]);
  return new Set([...reachableSteps(graph, graph.watchers)].filter((id) => !visited.has(id)));
}

/** Ids of all steps a visit can come to. */
export function reachableSteps(graph: FlowGraph, from: readonly GraphStep[] = entrances(graph)): ReadonlySet<string> {
  const met = new Set(from.map(({ step }) => step.id));
  for (const id of met) {
    for (const { edge } of graph.steps.get(id)?.ways ?? []) met.add(edge.to);
  }
  return met;
}

/** Step ids as the outline numbers them: each way to its end before the next one; what cannot be reached comes last. */
export function outlineOrder(graph: FlowGraph): readonly string[] {
  const met = new Set<string>();
  const waiting = [...entrances(graph)].reverse().map(({ step }) => step.id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    for (const { edge } of [...(graph.steps.get(id)?.ways ?? [])].reverse()) waiting.push(edge.to);
  }
  return [...met, ...[...graph.steps.keys()].filter((id) => !met.has(id))];
}
