// New steps on the canvas: one from the palette, many from the clipboard, or one between two others.
import type { Edge, FlowDraft, Step } from '../language/document';
import type { FlowCommand, Point } from './command';

type Addition = {
  readonly steps: readonly Step[];
  readonly edges: readonly Edge[];
  readonly at: Readonly<Record<string, Point>>;
};

/** Steps and edges whose ids are taken stay out. */
export function addSteps(draft: FlowDraft, { steps, edges, at }: Addition): FlowDraft {
  const newSteps = withoutTaken(steps, draft.steps);
  const newEdges = withoutTaken(edges, draft.edges);
  if (newSteps.length === 0 && newEdges.length === 0) return draft;
  const places = newSteps.flatMap(({ id }) => {
    const place = Object.hasOwn(at, id) ? at[id] : undefined;
    return place ? [[id, place] as const] : [];
  });
  return {
    ...draft,
    steps: newSteps.length > 0 ? [...draft.steps, ...newSteps] : draft.steps,
    edges: newEdges.length > 0 ? [...draft.edges, ...newEdges] : draft.edges,
    layout:
      places.length > 0
        ? { ...draft.layout, steps: { ...draft.layout.steps, ...Object.fromEntries(places) } }
        : draft.layout,
  };
}

/** The edge leads to the new step, a new edge from its `exit` to where the old one led. */
export function insertOnEdge(draft: FlowDraft, command: Extract<FlowCommand, { do: 'insert-on-edge' }>): FlowDraft {
  const { step, newEdgeId, exit } = command;
  const edge = draft.edges.find(({ id }) => id === command.edgeId);
  const taken = draft.steps.some(({ id }) => id === step.id) || draft.edges.some(({ id }) => id === newEdgeId);
  if (!edge || taken) return draft;
  const added = addSteps(draft, {
    steps: [step],
    edges: [{ id: newEdgeId, from: { step: step.id, exit }, to: edge.to }],
    at: { [step.id]: command.at },
  });
  return { ...added, edges: added.edges.map((other) => (other.id === edge.id ? { ...other, to: step.id } : other)) };
}

function withoutTaken<T extends { readonly id: string }>(items: readonly T[], held: readonly T[]): T[] {
  const taken = new Set(held.map(({ id }) => id));
  return items.filter(({ id }) => !taken.has(id) && taken.add(id));
}
