// Channels that let a flow write only for some hours after the visitor did: messages that may come too late.
import type { FlowGraph, GraphStep, Way } from '../graph/flow-graph';
import { entrances } from '../graph/graph-questions';
import type { FlowProblem } from '../language/problem';
import { type Checking, nameOf, warningOf } from './checking';

const hour = 3_600_000;
const mostRounds = 40;

export function checkWindow({ graph, live, channels }: Checking): FlowProblem[] {
  const limited = channels.flatMap(({ kind, capabilities: { window } }) =>
    window.flowHours === null ? [] : [{ kind, hours: window.flowHours }],
  );
  if (limited.length === 0) return [];
  const since = silenceBefore(graph);
  return live.flatMap((at) => {
    const waited = since.get(at.step.id) ?? 0;
    if (at.model.sends(at.step.options).length === 0) return [];
    return limited
      .filter(({ hours }) => waited >= hours * hour)
      .map(({ kind, hours }) =>
        warningOf({
          code: 'outside-window',
          stepId: at.step.id,
          message: `"${nameOf(at)}" may come more than ${hours} hours after the visitor last wrote; ${kind} does not let a flow write then.`,
          values: { channel: kind, hours },
        }),
      );
  });
}

/** The longest time since the visitor last did something, in ms, when a visit comes to each step. */
export function silenceBefore(graph: FlowGraph): ReadonlyMap<string, number> {
  const since = new Map<string, number>(entrances(graph).map((at) => [at.step.id, silenceAt(at)]));
  const rounds = new Map<string, number>();
  const waiting = [...since.keys()];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const at = graph.steps.get(id);
    for (const way of at?.ways ?? []) {
      const { to } = way.edge;
      const silence = at ? silenceAfter(at, way, since.get(id) ?? 0) : 0;
      const held = since.get(to);
      if (held !== undefined && held >= silence) continue;
      // A ring of waits grows without end: after some rounds it counts as endless
      const round = (rounds.get(to) ?? 0) + 1;
      rounds.set(to, round);
      since.set(to, round > mostRounds ? Number.POSITIVE_INFINITY : silence);
      waiting.push(to);
    }
  }
  return since;
}

/** A watcher of silence begins when there has been some. */
function silenceAt({ step, model }: GraphStep): number {
  const watch = model?.watches(step.options) ?? null;
  return watch?.on === 'idle' ? watch.ms : 0;
}

function silenceAfter({ step, model }: GraphStep, { exit }: Way, before: number): number {
  if (step.disabled || !model) return before;
  const answered = model.readReply !== null && exit?.look !== 'failure';
  return answered ? 0 : before + model.longestWait(step.options);
}
