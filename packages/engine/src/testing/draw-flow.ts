// Draws a flow for a test in a few words: `drawFlow({ steps: { ask: ['ask', {...}] }, edges: ['begin>ask'] })`.
import { type Edge, emptyFlow, type FlowDraft, type Step } from '@parley/flow';

export type Drawing = {
  /** Step id -> kind, or kind and options; `begin` is there from the start. */
  readonly steps: Readonly<Record<string, string | readonly [kind: string, options: Step['options']]>>;
  /** `from>to` by the exit `next`, or `from:exit>to`. */
  readonly edges: readonly string[];
  readonly variables?: readonly string[];
  readonly rest?: Partial<FlowDraft>;
};

export function drawFlow({ steps, edges, variables = [], rest = {} }: Drawing): FlowDraft {
  const all: Drawing['steps'] = { begin: 'begin', ...steps };
  return {
    ...emptyFlow('Test', 'en'),
    variables: variables.map((name) => ({ name, type: 'text' })),
    steps: Object.entries(all).map(([id, step]) =>
      typeof step === 'string' ? { id, kind: step, options: {} } : { id, kind: step[0], options: step[1] },
    ),
    edges: edges.map(drawEdge),
    ...rest,
  };
}

function drawEdge(words: string, index: number): Edge {
  const [from = '', to = ''] = words.split('>');
  const [step = '', exit = 'next'] = from.split(':');
  return { id: `e${index}`, from: { step, exit }, to };
}
