// The neighbourhood of a step: where most visits come from, and where they go on to.
import type { FlowDraft } from '@parley/flow';

export interface NamedStep {
  readonly id: string;
  readonly name: string;
}

export interface Place {
  readonly before: NamedStep | null;
  readonly here: NamedStep;
  readonly next: readonly NamedStep[];
  /** Ways on that do not fit the picture. */
  readonly more: number;
}

const shown = 3;

/** Null where the flow has no such step. */
export function placeInFlow(flow: Pick<FlowDraft, 'steps' | 'edges'>, stepId: string): Place | null {
  const find = (id: string): NamedStep | null => {
    const step = flow.steps.find((one) => one.id === id);
    return step ? { id, name: step.name || step.kind } : null;
  };
  const here = find(stepId);
  if (!here) return null;
  const from = flow.edges.find(({ to }) => to === stepId)?.from.step;
  const targets = [...new Set(flow.edges.filter(({ from: { step } }) => step === stepId).map(({ to }) => to))];
  const next = targets.flatMap((id) => find(id) ?? []);
  return { before: from ? find(from) : null, here, next: next.slice(0, shown), more: Math.max(0, next.length - shown) };
}
