// The one way to look a step kind up: a kind named like an object's own machinery must find nothing.
import type { StepModel, StepModels } from './step-model';

/** The model of a kind, or null when nobody knows the kind. */
export function findModel(stepModels: StepModels, kind: string): StepModel | null {
  return Object.hasOwn(stepModels, kind) ? (stepModels[kind] ?? null) : null;
}
