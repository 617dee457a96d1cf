// A flow made ready to be visited: the drawing, the models that know its steps, and the machine that runs it.
import { compileFlow, type FlowDraft, type StepModels } from '@parley/flow';
import type { FlowInUse } from '../read-reply';
import { createRunner, type Runner } from '../runner';

export type VisitStage = FlowInUse & { readonly runner: Runner };

export function setStage(document: FlowDraft, stepModels: StepModels): VisitStage {
  return { document, stepModels, runner: createRunner(compileFlow(document, stepModels)) };
}
