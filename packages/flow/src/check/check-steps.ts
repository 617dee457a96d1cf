// What a step says about itself: an unknown kind, options not filled in, rules of its own.
import type { FlowProblem } from '../language/problem';
import type { StepProblem } from '../language/step-model';
import { type Checking, errorOf, type LiveStep, nameOf } from './checking';

export function checkSteps({ graph, live }: Checking): FlowProblem[] {
  const strangers = [...graph.steps.values()].filter(({ model, step }) => model === null && !step.disabled);
  return [
    ...strangers.map((at) =>
      errorOf({
        code: 'unknown-kind',
        stepId: at.step.id,
        message: `"${nameOf(at)}" is of a kind this Parley does not know: "${at.step.kind}".`,
        values: { kind: at.step.kind },
        fix: { label: 'Disable step', commands: [{ do: 'disable-step', id: at.step.id, disabled: true }] },
      }),
    ),
    ...live.flatMap((at) => ownProblems(at).map((problem) => toFlowProblem(at, problem))),
  ];
}

function ownProblems({ model, step }: LiveStep): readonly StepProblem[] {
  return [...model.validate(step.options), ...model.check(step.options)];
}

function toFlowProblem({ step }: LiveStep, { code, severity, field, message, values = {} }: StepProblem): FlowProblem {
  return { code, severity, stepId: step.id, field, message, values };
}
