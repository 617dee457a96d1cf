// Leads what a test has left open to an end, since a flow is only published when every way leads somewhere.
import { type FlowDraft, flowGraph, openExits } from '@parley/flow';
import { stepModels } from '@parley/steps/models';

export function finishFlow(draft: FlowDraft): FlowDraft {
  const graph = flowGraph(draft, stepModels);
  const open = draft.steps.flatMap(({ id }) =>
    openExits(graph, id).flatMap((exit) => (exit.required ? [{ step: id, exit: exit.id }] : [])),
  );
  if (open.length === 0) return draft;
  const end = { id: 'finished', kind: 'end', options: stepModels.end.defaults() };
  const edges = open.map((from, index) => ({ id: `finish-${index}`, from, to: end.id }));
  return { ...draft, steps: [...draft.steps, end], edges: [...draft.edges, ...edges] };
}
