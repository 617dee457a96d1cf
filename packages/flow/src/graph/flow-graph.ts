// The draft as a graph, indexed once: every question after that is a look-up.
import type { Edge, FlowDraft, Step } from '../language/document';
import { findModel } from '../language/find-model';
import type { Exit, StepModel, StepModels } from '../language/step-model';

export type FlowGraph = {
  readonly draft: FlowDraft;
  readonly steps: ReadonlyMap<string, GraphStep>;
  /** Enabled trigger steps. */
  readonly triggers: readonly GraphStep[];
  /** Enabled watchers: their steps run beside the visit. */
  readonly watchers: readonly GraphStep[];
};

export type GraphStep = {
  readonly step: Step;
  /** Null when nobody knows the kind. */
  readonly model: StepModel | null;
  readonly exits: readonly Exit[];
  /** Edges in drawing order, those that lead nowhere included. */
  readonly outgoing: readonly Edge[];
  readonly incoming: readonly Edge[];
  /** The ways a visit takes from here: one per exit, to steps that exist. A disabled step passes on by its first exit. */
  readonly ways: readonly Way[];
};

export type Way = { readonly exit: Exit | null; readonly edge: Edge };

export function flowGraph(draft: FlowDraft, stepModels: StepModels): FlowGraph {
  const outgoing = groupBy(draft.edges, ({ from }) => from.step);
  const incoming = groupBy(draft.edges, ({ to }) => to);
  const known = new Set(draft.steps.map(({ id }) => id));
  const steps = new Map(
    draft.steps.map((step): [string, GraphStep] => {
      const model = findModel(stepModels, step.kind);
      const exits = model?.exits(step.options) ?? [];
      const edges = outgoing.get(step.id) ?? [];
      const ways = waysOf(step, exits, edges).filter(({ edge }) => known.has(edge.to));
      return [step.id, { step, model, exits, outgoing: edges, incoming: incoming.get(step.id) ?? [], ways }];
    }),
  );
  const triggers = [...steps.values()].filter(({ step, model }) => model?.group === 'trigger' && !step.disabled);
  const watchers = [...steps.values()].filter(({ step, model }) => model?.isWatcher && !step.disabled);
  return { draft, steps, triggers, watchers };
}

function waysOf(step: Step, exits: readonly Exit[], edges: readonly Edge[]): Way[] {
  const byExit = new Map<string, Edge>();
  for (const edge of edges) if (!byExit.has(edge.from.exit)) byExit.set(edge.from.exit, edge);
  if (exits.length === 0) return edges.slice(0, 1).map((edge) => ({ exit: null, edge }));
  const ways = exits.flatMap((exit) => {
    const edge = byExit.get(exit.id);
    return edge ? [{ exit, edge }] : [];
  });
  if (!step.disabled) return ways;
  return ways.filter(({ exit }) => exit.id === exits[0]?.id);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
