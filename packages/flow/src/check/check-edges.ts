// Ways on: edges to nowhere, exits with two edges or none, rings that never wait.
import { findLoops } from '../graph/find-loops';
import { openExits, stepsBeside } from '../graph/graph-questions';
import type { Edge } from '../language/document';
import type { FlowProblem } from '../language/problem';
import { type Checking, errorOf, exitName, type LiveStep, nameOf, warningOf } from './checking';

export function checkEdges(checking: Checking): FlowProblem[] {
  return [...checkEachEdge(checking), ...checkOpenExits(checking), ...checkLoops(checking)];
}

function checkEachEdge({ graph }: Checking): FlowProblem[] {
  const used = new Set<string>();
  return graph.draft.edges.flatMap((edge) => {
    const { step, exit } = edge.from;
    const from = graph.steps.get(step);
    const key = JSON.stringify([step, exit]);
    const second = used.has(key);
    used.add(key);
    if (!from) return [removable(edge, 'dangling-edge', `An edge comes from "${step}", a step that is gone.`)];
    if (!graph.steps.has(edge.to)) {
      return [removable(edge, 'dangling-edge', `"${nameOf(from)}" leads to "${edge.to}", a step that is gone.`)];
    }
    if (second) return [removable(edge, 'double-edge', `Exit "${exit}" of "${nameOf(from)}" leads two ways.`)];
    if (from.model && !from.exits.some(({ id }) => id === exit)) {
      return [
        removable(edge, 'lost-exit', `"${nameOf(from)}" has no exit "${exit}" any more; its edge is never taken.`),
      ];
    }
    return [];
  });
}

function removable({ id, from, to }: Edge, code: string, message: string): FlowProblem {
  return errorOf({
    code,
    stepId: from.step,
    field: `exit:${from.exit}`,
    message,
    values: { exit: from.exit, to },
    fix: { label: 'Remove edge', commands: [{ do: 'disconnect', ids: [id] }] },
  });
}

function checkOpenExits(checking: Checking): FlowProblem[] {
  const end = checking.live.find(
    ({ model, exits, step }) => model.group === 'compose' && exits.length === 0 && !model.waits(step.options),
  );
  // What runs beside the visit may just stop
  const beside = stepsBeside(checking.graph);
  return checking.live.flatMap((at) =>
    openExits(checking.graph, at.step.id)
      .filter(({ required }) => required && (at.model.isWatcher || !beside.has(at.step.id)))
      .map((exit) =>
        errorOf({
          code: 'open-exit',
          stepId: at.step.id,
          field: `exit:${exit.id}`,
          message: `Exit "${exitName(at.exits, exit.id)}" of "${nameOf(at)}" leads nowhere.`,
          values: { exit: exitName(at.exits, exit.id) },
          ...(end ? { fix: connectTo(end, at, exit.id) } : {}),
        }),
      ),
  );
}

// The id names what it joins, so the same fix twice is the same edge
function connectTo(end: LiveStep, from: LiveStep, exit: string): FlowProblem['fix'] {
  const id = `fix-${from.step.id}-${exit}`.replaceAll(/[^A-Za-z0-9_-]/g, '_').slice(0, 80);
  const edge = { id, from: { step: from.step.id, exit }, to: end.step.id };
  return { label: `Connect to "${nameOf(end)}"`, commands: [{ do: 'connect', edge }] };
}

function checkLoops({ graph, reachable }: Checking): FlowProblem[] {
  return findLoops(graph).flatMap((loop) => {
    const [first] = loop;
    const at = graph.steps.get(first ?? '');
    if (!at || !reachable.has(at.step.id)) return [];
    const rest = loop.length > 1 ? `, together with ${loop.length - 1} more,` : '';
    const message = `"${nameOf(at)}"${rest} turns round for ever without waiting for the visitor.`;
    const problem = { code: 'endless-loop', stepId: at.step.id, message, values: { steps: loop.length } };
    // A ring with a condition in it may well be left; without one it cannot
    return [leaves(loop) ? warningOf(problem) : errorOf(problem)];
  });

  function leaves(loop: readonly string[]): boolean {
    const inside = new Set(loop);
    return loop.some((id) => graph.steps.get(id)?.ways.some(({ edge }) => !inside.has(edge.to)));
  }
}
