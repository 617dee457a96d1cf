// Draws a flow for a test in a few words: `drawFlow({ steps: { ask: ['ask-question', {...}] }, edges: ['begin>ask'] })`.
import { type Edge, emptyFlow, type FlowDraft, type Step, type Variable } from '@parley/flow';
import { stepModels, type StepKind } from '../models';

export type Drawing = {
  /** Options are laid over the kind's defaults. */
  readonly steps: Readonly<Record<string, readonly [kind: StepKind, options?: Step['options']]>>;
  /** `from>to` by the exit `next`, or `from:exit>to`. */
  readonly edges: readonly string[];
  readonly variables?: Readonly<Record<string, Variable['type']>>;
  readonly rest?: Partial<FlowDraft>;
};

/** A step `begin` of the kind chat-opened is there from the start. */
export function drawFlow({ steps, edges, variables = {}, rest = {} }: Drawing): FlowDraft {
  return {
    ...emptyFlow('Test', 'en'),
    variables: Object.entries(variables).map(([name, type]) => ({ name, type })),
    steps: Object.entries({ begin: ['chat-opened'] as const, ...steps }).map(([id, [kind, options = {}]]) => ({
      id,
      kind,
      options: { ...stepModels[kind].defaults(), ...options },
    })),
    edges: edges.map(drawEdge),
    ...rest,
  };
}

function drawEdge(words: string, index: number): Edge {
  const [from = '', to = ''] = words.split('>');
  const [step = '', exit = 'next'] = from.split(':');
  return { id: `e${index + 1}`, from: { step, exit }, to };
}
