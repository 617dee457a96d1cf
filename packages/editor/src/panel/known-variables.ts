// Names of variables that exist somewhere in the flow: declared, or set by a step.
import type { FlowDraft, StepModels } from '@parley/flow';

const known = new WeakMap<FlowDraft, string[]>();

export function knownVariables(draft: FlowDraft, stepModels: StepModels): string[] {
  const names = known.get(draft) ?? collect(draft, stepModels);
  known.set(draft, names);
  return names;
}

function collect(draft: FlowDraft, stepModels: StepModels): string[] {
  const names = new Set(draft.variables.map(({ name }) => name));
  for (const { kind, options } of draft.steps) {
    for (const { variable } of stepModels[kind]?.writes(options) ?? []) names.add(variable);
  }
  return [...names].sort();
}
