// Ways out that should lead back to their step, e.g. from the body of a loop: otherwise the rest never has its turn.
import { reachableSteps } from '../graph/graph-questions';
import type { FlowProblem } from '../language/problem';
import { type Checking, nameOf, warningOf } from './checking';

export function checkReturns({ graph, live, reachable }: Checking): FlowProblem[] {
  return live.flatMap((at) => {
    const bodies = reachable.has(at.step.id) ? at.model.comesBack(at.step.options) : [];
    return bodies.flatMap((id): FlowProblem[] => {
      const way = at.ways.find(({ exit }) => exit?.id === id);
      const first = way && graph.steps.get(way.edge.to);
      if (!first || reachableSteps(graph, [first]).has(at.step.id)) return [];
      const exit = way.exit?.label ?? id;
      const message = `"${exit}" of "${nameOf(at)}" does not lead back to it, so what is left never has its turn.`;
      return [warningOf({ code: 'no-return', stepId: at.step.id, field: `exit:${id}`, message, values: { exit } })];
    });
  });
}
