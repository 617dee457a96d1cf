// A called flow as far as a call reaches into it: from the trigger that others call on, without any trigger.
import { flowGraph, type FlowGraph, type GraphStep } from '../graph/flow-graph';
import type { CallFace } from '../language/calling';
import type { Edge, FlowDraft, Variable } from '../language/document';
import { findModel } from '../language/find-model';
import type { StepModels } from '../language/step-model';

export type CallableFlow = {
  readonly document: FlowDraft;
  readonly face: CallFace;
  /** The step a call comes to first; null when it comes straight back. */
  readonly entry: string | null;
  /** The steps a call can come to, in drawing order. */
  readonly steps: readonly GraphStep[];
  /** Edges between them. */
  readonly edges: readonly Edge[];
};

/** Null when no trigger lets others call it. */
export function callableFlow(document: FlowDraft, stepModels: StepModels): CallableFlow | null {
  const graph = flowGraph(document, stepModels);
  const trigger = graph.triggers.find(({ model }) => model?.called);
  const face = trigger?.model?.called?.(trigger.step.options);
  if (!trigger || !face) return null;
  const entry = behind(graph, trigger.step.id);
  const met = new Set(entry === null ? [] : [entry]);
  const edges: Edge[] = [];
  for (const id of met) {
    for (const edge of graph.steps.get(id)?.outgoing ?? []) {
      const to = behind(graph, edge.to);
      if (to === null) continue;
      edges.push({ ...edge, to });
      met.add(to);
    }
  }
  const steps = [...graph.steps.values()].filter(({ step }) => met.has(step.id));
  return { document, face, entry, steps, edges };
}

/** The step itself; a trigger stands for the step it leads to. */
function behind({ steps }: FlowGraph, id: string): string | null {
  const passed = new Set<string>();
  let at = steps.get(id);
  while (at?.model?.group === 'trigger' && !passed.has(at.step.id)) {
    passed.add(at.step.id);
    at = steps.get(at.outgoing[0]?.to ?? '');
  }
  return at && at.model?.group !== 'trigger' ? at.step.id : null;
}

/** What goes into a flow and comes out of it, with the types. */
export type TypedFace = {
  readonly inputs: readonly (Variable & { readonly required: boolean })[];
  readonly outputs: readonly Variable[];
};

/** Null when no trigger lets others call it. */
export function callFaceOf({ steps, variables }: FlowDraft, stepModels: StepModels): TypedFace | null {
  const types = new Map(variables.map(({ name, type }) => [name, type]));
  for (const { kind, options, disabled } of steps) {
    const face = disabled ? null : findModel(stepModels, kind)?.called?.(options);
    if (!face) continue;
    const typed = (name: string): Variable => ({ name, type: types.get(name) ?? 'text' });
    return {
      inputs: face.inputs.map(({ variable, required }) => ({ ...typed(variable), required })),
      outputs: face.outputs.map(typed),
    };
  }
  return null;
}
