// Problems sorted by step, worked out once for each answer of the checker.
import type { FlowProblem } from '@parley/flow';

const none: readonly FlowProblem[] = [];
const sorted = new WeakMap<readonly FlowProblem[], Map<string, FlowProblem[]>>();

export function problemsOf(problems: readonly FlowProblem[], stepId: string): readonly FlowProblem[] {
  const known = sorted.get(problems) ?? sort(problems);
  sorted.set(problems, known);
  return known.get(stepId) ?? none;
}

function sort(problems: readonly FlowProblem[]): Map<string, FlowProblem[]> {
  const byStep = new Map<string, FlowProblem[]>();
  for (const problem of problems) {
    if (problem.stepId === null) continue;
    const list = byStep.get(problem.stepId);
    if (list) list.push(problem);
    else byStep.set(problem.stepId, [problem]);
  }
  return byStep;
}
