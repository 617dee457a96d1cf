// Asks a step's model for its state. A model that fails on some stored options must not take the flow with it.
import type { Step } from '../language/document';
import { findModel } from '../language/find-model';
import type { CompileTools, StepModels } from '../language/step-model';
import type { StepState } from './machine';

/** What the step's model makes of it; a step nobody knows passes on by no exit, so that the session ends. */
export function compileStep(step: Step, stepModels: StepModels, tools: CompileTools): StepState {
  const model = findModel(stepModels, step.kind);
  return model ? model.compile(step, tools) : { always: [{ to: 'end' }] };
}
