// What runs beside the visit may say and do things, but the visitor answers to the visit alone; and nothing leads into it.
import { reachableSteps } from '../graph/graph-questions';
import type { FlowProblem } from '../language/problem';
import { type Checking, errorOf, nameOf } from './checking';

export function checkWatchers({ graph, live }: Checking): FlowProblem[] {
  if (graph.watchers.length === 0) return [];
  const beside = reachableSteps(graph, graph.watchers);
  return live.flatMap((at): FlowProblem[] => {
    const values = { step: nameOf(at) };
    const about = { stepId: at.step.id, values };
    if (at.model.readReply !== null && beside.has(at.step.id)) {
      const message = `"${nameOf(at)}" asks something, but runs beside the visit, where nobody answers.`;
      return [errorOf({ code: 'asks-beside', message, field: fieldOf(at.model.texts(at.step.options)), ...about })];
    }
    if (!at.model.isWatcher || at.incoming.length === 0) return [];
    const message = `"${nameOf(at)}" begins by itself; nothing can lead to it.`;
    const fix = {
      label: 'Remove edges',
      commands: [{ do: 'disconnect', ids: at.incoming.map(({ id }) => id) }],
    } as const;
    return [errorOf({ code: 'leads-to-watcher', message, ...about, fix })];
  });
}

function fieldOf([first]: readonly { readonly path: string }[]): string | null {
  return first?.path ?? null;
}
