// What was found in a linked flow, said of the drawing its author knows: on their own steps, in their own names.
import type { FlowCommand } from '../edit/command';
import type { FlowDraft } from '../language/document';
import type { FlowProblem } from '../language/problem';
import type { LinkedFlow } from './linked-flow';

/**
 * Problems of linking and of the linked flow, each on a step of the draft. What is wrong inside a called flow is told
 * once per call and kind of problem: it is mended there.
 */
export function problemsOfCaller(
  draft: FlowDraft,
  linked: LinkedFlow,
  found: readonly FlowProblem[],
): readonly FlowProblem[] {
  if (linked.places.size === 0) return [...linked.problems, ...found];
  const told = new Set<string>();
  const mapped = found.flatMap((problem): FlowProblem[] => {
    const place = problem.stepId === null ? undefined : linked.places.get(problem.stepId);
    // A test is the author's own, wherever it stops
    if (!place?.inside || problem.code === 'failed-test') {
      // A call that never comes back leaves what is behind it unreached, and that is told
      if (place && place.call !== problem.stepId && problem.code === 'unreachable-step') return [];
      const own = place ? { ...problem, stepId: place.call } : problem;
      return [{ ...comesBackEmpty(named(own, linked)), ...fixOf(draft, linked, problem) }];
    }
    if (ownAffairs.has(problem.code)) return [];
    const { call, inside } = place;
    const key = JSON.stringify([
      call,
      inside.flow,
      problem.code,
      problem.values['language'],
      problem.values['channel'],
    ]);
    if (told.has(key)) return [];
    told.add(key);
    const { fix: _fix, ...rest } = named(problem, linked);
    const about = { calledFlow: inside.flow, calledVersion: inside.version, calledStep: inside.step };
    const message = `In the flow called here, at its step "${inside.step}": ${rest.message}`;
    return [{ ...rest, message, stepId: call, field: null, values: { ...rest.values, ...about } }];
  });
  return [...linked.problems, ...mapped];
}

/** What a caller's own values leave unused in a called flow is no fault of either. */
const ownAffairs: ReadonlySet<string> = new Set(['unreachable-step', 'never-taken', 'undecided', 'dead-branch']);

/** The ways of a linked flow, `step/exit`, as those of the drawing; null for one inside a called flow. */
export function wayOfCaller({ places }: LinkedFlow, draft: FlowDraft): (way: string) => string | null {
  const drawn = new Set(draft.steps.map(({ id }) => id));
  return (way) => {
    const [step, exit] = cut(way);
    const place = places.get(step);
    if (!place) return way;
    // The end where a visit goes in has the call's own id; only where it comes out it takes a way that is drawn
    return place.inside === null && !drawn.has(step) ? `${place.call}/${exit}` : null;
  };
}

function cut(way: string): readonly [string, string] {
  const at = way.indexOf('/');
  return [way.slice(0, at), way.slice(at + 1)];
}

function named(problem: FlowProblem, { names }: LinkedFlow): FlowProblem {
  const { name } = problem.values;
  const own = typeof name === 'string' ? names.get(name) : undefined;
  if (own === undefined) return problem;
  return {
    ...problem,
    message: problem.message.replaceAll(String(name), own),
    values: { ...problem.values, name: own },
  };
}

/** What the called flow gives is read where the call comes out. */
function comesBackEmpty(problem: FlowProblem): FlowProblem {
  if (problem.code !== 'unset-variable' || !problem.field?.startsWith('outputs.')) return problem;
  const message = `"${problem.values['name']}" may come back empty from the called flow.`;
  return { ...problem, code: 'empty-output', message };
}

/** A fix for the linked flow is one for the drawing when it speaks of nothing else. */
function fixOf(draft: FlowDraft, linked: LinkedFlow, { fix }: FlowProblem): Pick<FlowProblem, 'fix'> {
  if (!fix) return {};
  const commands = fix.commands.flatMap((command) => commandOf(draft, linked, command) ?? []);
  return commands.length === fix.commands.length ? { fix: { ...fix, commands } } : {};
}

function commandOf(draft: FlowDraft, { places, names }: LinkedFlow, command: FlowCommand): FlowCommand | null {
  switch (command.do) {
    case 'set-variables':
      return { ...command, variables: command.variables.filter(({ name }) => !names.has(name)) };
    case 'connect': {
      const { edge } = command;
      const from = places.get(edge.from.step);
      if (places.get(edge.to)?.inside || from?.inside) return null;
      return from ? { ...command, edge: { ...edge, from: { ...edge.from, step: from.call } } } : command;
    }
    case 'disconnect':
      return command.ids.every((id) => draft.edges.some((edge) => edge.id === id)) ? command : null;
    case 'set-options':
    case 'disable-step':
      return places.has(command.id) ? null : command;
    case 'remove-steps':
      return command.ids.some((id) => places.has(id)) ? null : command;
    default:
      return command;
  }
}
