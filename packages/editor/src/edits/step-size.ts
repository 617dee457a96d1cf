// How large a step is drawn, for laying out what has not been on the screen yet.
import type { FlowDraft, Step, StepModels } from '@parley/flow';

export type Size = { readonly width: number; readonly height: number };
export type SizeOf = (stepId: string) => Size;

export const nodeWidth = 260;
export const grid = 8;

/** A guess from the number of exits and texts; the canvas hands in what it has measured. */
export function guessSize(step: Step, stepModels: StepModels): Size {
  const model = Object.hasOwn(stepModels, step.kind) ? stepModels[step.kind] : undefined;
  const exits = model?.exits(step.options).length ?? 1;
  const lines = (model?.texts(step.options) ?? []).reduce((sum, { text }) => sum + 1 + Math.floor(text.length / 34), 0);
  return { width: nodeWidth, height: 60 + Math.min(lines, 12) * 20 + exits * 30 };
}

export function sizesOf(draft: FlowDraft, stepModels: StepModels, measured: ReadonlyMap<string, Size>): SizeOf {
  const steps = new Map(draft.steps.map((step) => [step.id, step]));
  return (id) => {
    const step = steps.get(id);
    return measured.get(id) ?? (step ? guessSize(step, stepModels) : { width: nodeWidth, height: 100 });
  };
}

export function snap(value: number): number {
  return Math.round(value / grid) * grid;
}
