// The shortest visit that comes to a step: what an author plays to see a problem for themselves.
import type { VisitStep } from '../language/visit';
import type { FlowGraph, GraphStep, Way } from './flow-graph';

type Came = { readonly from: GraphStep; readonly way: Way } | null;

/** Replies in order, or null when there is no way there. `takes` leaves ways out. */
export function findVisit(
  graph: FlowGraph,
  to: string,
  takes: (from: GraphStep, way: Way) => boolean = () => true,
): readonly VisitStep[] | null {
  const came = new Map<string, Came>(graph.triggers.map(({ step }) => [step.id, null]));
  for (const id of came.keys()) {
    if (id === to) return retrace(came, to);
    const from = graph.steps.get(id);
    for (const way of from?.ways ?? []) {
      if (from && !came.has(way.edge.to) && takes(from, way)) came.set(way.edge.to, { from, way });
    }
  }
  return null;
}

function retrace(came: ReadonlyMap<string, Came>, to: string): VisitStep[] {
  const visit: VisitStep[] = [];
  for (let at = came.get(to); at; at = came.get(at.from.step.id)) visit.push(...replyOf(at.from, at.way));
  return visit.reverse();
}

function replyOf({ step, model }: GraphStep, { exit }: Way): VisitStep[] {
  if (step.disabled || !exit || !model) return [];
  if (exit.look === 'condition') return [{ expects: exit.label ?? exit.id }];
  if (!model.waits(step.options)) return [];
  if (exit.look === 'choice') return [{ chooses: exit.label ?? exit.id }];
  if (model.readReply) return [exit.look === 'failure' ? { says: '?' } : { says: '…' }];
  const wait = model.longestWait(step.options);
  return wait > 0 ? [{ waits: `${wait} ms` }] : [{ expects: exit.label ?? exit.id }];
}
