// Draws test flows in a few words: `draw({ steps: {...}, edges: ['begin>ask', 'ask:gave-up>end'] })`.
import type { Edge, FlowDraft, Step, Variable } from '../language/document';
import { emptyFlow } from '../file/empty-flow';

export type Drawing = {
  /** Step id -> kind, or kind and options. */
  readonly steps: Readonly<Record<string, string | readonly [kind: string, options: Step['options']]>>;
  /** `from>to` by the exit `next`, or `from:exit>to`. */
  readonly edges?: readonly string[];
  readonly variables?: readonly string[];
  readonly rest?: Partial<FlowDraft>;
};

export function draw({ steps, edges = [], variables = [], rest = {} }: Drawing): FlowDraft {
  return {
    ...emptyFlow('Test', 'en'),
    variables: variables.map((name): Variable => ({ name, type: 'text' })),
    steps: Object.entries(steps).map(([id, step]) => drawStep(id, step)),
    edges: edges.map(drawEdge),
    ...rest,
  };
}

function drawStep(id: string, step: Drawing['steps'][string]): Step {
  if (typeof step === 'string') return { id, kind: step, options: {} };
  return { id, kind: step[0], options: step[1] };
}

function drawEdge(words: string, index: number): Edge {
  const [from = '', to = ''] = words.split('>');
  const [step = '', exit = 'next'] = from.split(':');
  return { id: `e${index}`, from: { step, exit }, to };
}
