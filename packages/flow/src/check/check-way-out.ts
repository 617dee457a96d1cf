// Rings of steps that wait, but lead neither to an end nor to a person: a visit that enters one never comes out.
import type { GraphStep } from '../graph/flow-graph';
import type { FlowProblem } from '../language/problem';
import { type Checking, nameOf, warningOf } from './checking';

export function checkWayOut({ graph, reachable, states }: Checking): FlowProblem[] {
  const saved = new Set([...graph.steps.values()].filter(isWayOut).map(({ step }) => step.id));
  const waiting = [...saved];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const from of cameFrom(id)) {
      if (saved.has(from)) continue;
      saved.add(from);
      waiting.push(from);
    }
  const lost = [...reachable].filter((id) => !saved.has(id));
  // A ring without a waiting step is an endless loop, which is told apart
  const first = lost
    .flatMap((id) => graph.steps.get(id) ?? [])
    .find(({ step, model }) => !step.disabled && model?.waits(step.options));
  if (!first) return [];
  const rest = lost.length > 1 ? ` and ${lost.length - 1} more` : '';
  const message = `From "${nameOf(first)}"${rest} no way leads to an end or to a person.`;
  return [warningOf({ code: 'no-way-out', stepId: first.step.id, message, values: { steps: lost.length } })];

  /** The visit ends here, or a person takes over. */
  function isWayOut({ step, model, exits, ways }: GraphStep): boolean {
    if (!model || step.disabled) return ways.length === 0;
    return exits.length === 0 || ways.length < exits.length || states.get(step.id)?.on?.resumed !== undefined;
  }

  function cameFrom(id: string): readonly string[] {
    const edges = graph.steps.get(id)?.incoming ?? [];
    return edges.flatMap((edge) => {
      const ways = graph.steps.get(edge.from.step)?.ways ?? [];
      return ways.some((way) => way.edge.id === edge.id) ? [edge.from.step] : [];
    });
  }
}
