// Where the flows are that others call: an argument wherever calls matter, so that nothing here knows a store.
import type { FlowDraft, Step } from '../language/document';
import { findModel } from '../language/find-model';
import type { FlowCall } from '../language/calling';
import type { StepModels } from '../language/step-model';

export type CalledFlow = { readonly name: string; readonly version: number; readonly document: FlowDraft };

/** The published flow; null when there is none. */
export type FlowLibrary = (flowId: string, version: number | null) => CalledFlow | null;

/** The calls a flow makes itself, whether or not they can be followed. */
export function callsOf({ steps }: FlowDraft, stepModels: StepModels): readonly FlowCall[] {
  return steps.flatMap((step) => callOf(step, stepModels) ?? []);
}

export function callOf({ kind, options, disabled }: Step, stepModels: StepModels): FlowCall | null {
  return disabled ? null : (findModel(stepModels, kind)?.calling?.read(options) ?? null);
}
