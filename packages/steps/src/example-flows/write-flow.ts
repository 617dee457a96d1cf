// Writes example flows briefly: steps in columns, edges in words, Swedish beside the English.
import { type Edge, emptyFlow, type FlowDraft, type Interrupt, type Step, type Variable } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import { type StepKind, stepModels } from '../models';

export type FlowText = {
  readonly name: string;
  readonly variables: Readonly<Record<string, Variable['type']>>;
  /** Columns of the drawing from left to right; options are laid over the kind's defaults. */
  readonly columns: readonly Readonly<Record<string, StepText>>[];
  /** `from>to` by the exit `next`, or `from:exit>to`. */
  readonly edges: readonly string[];
  readonly interrupts?: readonly Interrupt[];
  /** Swedish by `stepId/path`. */
  readonly swedish: Readonly<Record<string, string>>;
};
type StepText = { readonly kind: StepKind; readonly name?: string; readonly options?: JsonObject };

const columnWidth = 360;
const rowHeight = 240;

export function writeFlow({ name, variables, columns, edges, interrupts = [], swedish }: FlowText): FlowDraft {
  const places = columns.flatMap((column, x) =>
    Object.keys(column).map((id, y) => [id, { x: x * columnWidth, y: y * rowHeight }] as const),
  );
  return {
    ...emptyFlow(name, 'en'),
    languages: ['sv'],
    variables: Object.entries(variables).map(([variable, type]) => ({ name: variable, type })),
    steps: columns.flatMap((column) => Object.entries(column).map(([id, step]) => writeStep(id, step))),
    edges: edges.map(writeEdge),
    interrupts: [...interrupts],
    translations: { sv: { ...swedish } },
    layout: { steps: Object.fromEntries(places), notes: [] },
  };
}

function writeStep(id: string, { kind, name, options = {} }: StepText): Step {
  return { id, kind, ...(name !== undefined && { name }), options: { ...stepModels[kind].defaults(), ...options } };
}

function writeEdge(words: string, index: number): Edge {
  const [from = '', to = ''] = words.split('>');
  const [step = '', exit = 'next'] = from.split(':');
  return { id: `e${index + 1}`, from: { step, exit }, to };
}

/** Options of a send-message step that says one text. */
export function textBubble(text: string): JsonObject {
  return { bubbles: [{ id: 'b1', kind: 'text', text }] };
}
