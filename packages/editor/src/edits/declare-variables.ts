// A variable comes into being by being set: what changed steps write is declared, in the same undo step.
import type { FlowDraft, StepModels, Variable } from '@parley/flow';

export function declareVariables(before: FlowDraft, after: FlowDraft, stepModels: StepModels): FlowDraft {
  if (before.steps === after.steps) return after;
  const old = new Set(before.steps);
  const known = new Set(after.variables.map(({ name }) => name));
  const fresh: Variable[] = [];
  for (const step of after.steps) {
    if (old.has(step)) continue;
    for (const { variable, type } of stepModels[step.kind]?.writes(step.options) ?? []) {
      if (known.has(variable) || !/^[a-z][a-z0-9_]{0,59}$/.test(variable)) continue;
      known.add(variable);
      fresh.push({ name: variable, type });
    }
  }
  return fresh.length === 0 ? after : { ...after, variables: [...after.variables, ...fresh] };
}
