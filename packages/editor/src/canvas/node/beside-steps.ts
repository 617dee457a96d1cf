// Steps that only watchers come to: where they lead nowhere, they just stop. Worked out once for each drawing.
import { type FlowDraft, flowGraph, findModel, type StepModels, stepsBeside } from '@parley/flow';

const nobody: ReadonlySet<string> = new Set();
const known = new WeakMap<FlowDraft, ReadonlySet<string>>();

export function besideSteps(draft: FlowDraft, stepModels: StepModels): ReadonlySet<string> {
  if (!draft.steps.some(({ kind }) => findModel(stepModels, kind)?.isWatcher)) return nobody;
  const steps = known.get(draft) ?? besideOf(draft, stepModels);
  known.set(draft, steps);
  return steps;
}

function besideOf(draft: FlowDraft, stepModels: StepModels): ReadonlySet<string> {
  const graph = flowGraph(draft, stepModels);
  const watchers = new Set(graph.watchers.map(({ step }) => step.id));
  return new Set([...stepsBeside(graph)].filter((id) => !watchers.has(id)));
}
