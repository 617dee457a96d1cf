// Whether anybody can get in: triggers, interrupts, and steps no way leads to.
import type { FlowProblem } from '../language/problem';
import { type Checking, errorOf, nameOf, warningOf } from './checking';

export function checkEntrances(checking: Checking): FlowProblem[] {
  const { graph, reachable } = checking;
  if (graph.triggers.length === 0) {
    const message = 'Nothing starts this flow: add a trigger.';
    return [errorOf({ code: 'no-trigger', message }), ...checkInterrupts(checking)];
  }
  const lost = [...graph.steps.values()].filter(({ step }) => !reachable.has(step.id) && !step.disabled);
  return [
    ...checkInterrupts(checking),
    ...lost.map((at) =>
      warningOf({
        code: 'unreachable-step',
        stepId: at.step.id,
        message: `No visit comes to "${nameOf(at)}".`,
        values: { step: nameOf(at) },
        fix: { label: 'Remove step', commands: [{ do: 'remove-steps', ids: [at.step.id], heal: false }] },
      }),
    ),
  ];
}

function checkInterrupts({ graph }: Checking): FlowProblem[] {
  const owners = new Map<string, string>();
  return graph.draft.interrupts.flatMap(({ id, keywords, to }) => {
    const values = { interrupt: id };
    const problems: FlowProblem[] = [];
    if (to === null)
      problems.push(warningOf({ code: 'open-interrupt', message: `Interrupt "${id}" leads nowhere yet.`, values }));
    else if (!graph.steps.has(to)) {
      problems.push(
        errorOf({ code: 'dangling-interrupt', message: `Interrupt "${id}" leads to a step that is gone.`, values }),
      );
    }
    if (keywords.length === 0)
      problems.push(warningOf({ code: 'no-keyword', message: `Interrupt "${id}" has no keyword.`, values }));
    for (const keyword of new Set(keywords.map((word) => word.toLowerCase()))) {
      if (owners.has(keyword)) {
        const message = `"${keyword}" belongs to two interrupts; only the first one answers.`;
        problems.push(warningOf({ code: 'double-keyword', message, values: { ...values, keyword } }));
      }
      owners.set(keyword, id);
    }
    return problems;
  });
}
