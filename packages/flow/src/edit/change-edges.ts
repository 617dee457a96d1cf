// Edges: one exit leads to one step, and an exit that vanishes takes its edge along.
import type { Edge, FlowDraft, Step } from '../language/document';
import { findModel } from '../language/find-model';
import type { StepModels } from '../language/step-model';

/** An exit that led elsewhere leads here now. */
export function connect(draft: FlowDraft, edge: Edge): FlowDraft {
  const kept = draft.edges.filter(
    ({ id, from }) => id !== edge.id && (from.step !== edge.from.step || from.exit !== edge.from.exit),
  );
  return { ...draft, edges: [...kept, edge] };
}

export function disconnect(draft: FlowDraft, ids: readonly string[]): FlowDraft {
  const gone = new Set(ids);
  const edges = draft.edges.filter(({ id }) => !gone.has(id));
  return edges.length === draft.edges.length ? draft : { ...draft, edges };
}

type Change = { readonly id: string; readonly options: Step['options'] };

export function setOptions(draft: FlowDraft, { id, options }: Change, stepModels: StepModels): FlowDraft {
  const step = draft.steps.find((other) => other.id === id);
  if (!step || step.options === options) return draft;
  const changed = { ...draft, steps: draft.steps.map((other) => (other === step ? { ...step, options } : other)) };
  const model = findModel(stepModels, step.kind);
  if (!model) return changed;
  const left = new Set(model.exits(options).map((exit) => exit.id));
  const vanished = new Set(model.exits(step.options).flatMap((exit) => (left.has(exit.id) ? [] : [exit.id])));
  const orphans = draft.edges.filter(({ from }) => from.step === id && vanished.has(from.exit));
  return disconnect(
    changed,
    orphans.map((edge) => edge.id),
  );
}
