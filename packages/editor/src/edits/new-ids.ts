// Ids for new steps, edges and notes: readable, since authors meet them in the code view and in diffs.
import type { FlowDraft } from '@parley/flow';

/** `ask-question`, then `ask-question-2` ...; `taken` holds ids promised in the same act. */
export function newStepId(draft: FlowDraft, kind: string, taken: ReadonlySet<string> = new Set()): string {
  const used = new Set([...draft.steps.map(({ id }) => id), ...taken]);
  const base = /^[A-Za-z]/.test(kind) ? kind.replaceAll(/[^A-Za-z0-9_-]/g, '-').slice(0, 70) : 'step';
  return firstFree(base, used);
}

export function newEdgeId(draft: FlowDraft, taken: ReadonlySet<string> = new Set()): string {
  const used = new Set([...draft.edges.map(({ id }) => id), ...taken]);
  let number = draft.edges.length + 1;
  while (used.has(`e${number}`)) number += 1;
  return `e${number}`;
}

export function newNoteId(draft: FlowDraft): string {
  return firstFree('note', new Set(draft.layout.notes.map(({ id }) => id)));
}

function firstFree(base: string, used: ReadonlySet<string>): string {
  if (!used.has(base)) return base;
  let number = 2;
  while (used.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
