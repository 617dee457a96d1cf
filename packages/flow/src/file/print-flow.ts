// A flow as text: the same flow always gives the same bytes, so that it can be hashed, compared and kept in git.
import type { Edge, FlowDraft, Interrupt, Step, Variable } from '../language/document';
import type { FlowTest } from '../language/visit';

/** Fixed key order, ids and list order kept, layout last, two spaces, newline at the end. */
export function printFlow(draft: FlowDraft): string {
  return `${JSON.stringify(canonicalFlow(draft), null, 2)}\n`;
}

/** The same flow with every key in its place. */
export function canonicalFlow(draft: FlowDraft): FlowDraft {
  return {
    format: draft.format,
    formatVersion: draft.formatVersion,
    name: draft.name,
    language: draft.language,
    languages: [...draft.languages],
    variables: draft.variables.map(printVariable),
    steps: draft.steps.map(printStep),
    edges: draft.edges.map(printEdge),
    interrupts: draft.interrupts.map(printInterrupt),
    translations: sortKeys(draft.translations),
    ...(draft.replyPause === undefined ? {} : { replyPause: draft.replyPause }),
    // A flow without tests prints as it did before there were any
    ...(draft.tests === undefined || draft.tests.length === 0 ? {} : { tests: draft.tests.map(printTest) }),
    layout: {
      steps: sortKeys(draft.layout.steps),
      notes: draft.layout.notes.map(({ id, x, y, text }) => ({ id, x, y, text })),
    },
  };
}

function printVariable({ name, type }: Variable): Variable {
  return { name, type };
}

function printStep({ id, kind, name, disabled, options }: Step): Step {
  return {
    id,
    kind,
    ...(name === undefined ? {} : { name }),
    ...(disabled === undefined ? {} : { disabled }),
    options: sortKeys(options),
  };
}

function printEdge({ id, from, to }: Edge): Edge {
  return { id, from: { step: from.step, exit: from.exit }, to };
}

function printInterrupt({ id, keywords, to }: Interrupt): Interrupt {
  return { id, keywords: [...keywords], to };
}

function printTest({ id, name, visit }: FlowTest): FlowTest {
  const { steps, ...setting } = visit;
  return { id, name, visit: { ...sortKeys(setting), steps: steps.map((step) => sortKeys(step)) } };
}

/** Keys in code-unit order at every depth; what they hold is untouched. */
function sortKeys<T>(value: T): T;
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => sortKeys(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, held]) => [key, sortKeys(held)]));
}
