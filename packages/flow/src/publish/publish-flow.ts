// The door from draft to version: only a flow without errors goes through, and it comes out in its one printed form.
import { err, ok, type Result } from '@parley/primitives';
import { checkFlow } from '../check/check-flow';
import type { CheckedChannel } from '../check/checking';
import { canonicalFlow } from '../file/print-flow';
import type { FlowDraft } from '../language/document';
import type { FlowProblem } from '../language/problem';
import type { StepModels } from '../language/step-model';

/** The document to number, hash (`printFlow` of it) and keep; or every problem, when one of them is an error. */
export function publishFlow(
  draft: FlowDraft,
  stepModels: StepModels,
  channels: readonly CheckedChannel[] = [],
): Result<FlowDraft, FlowProblem[]> {
  const problems = checkFlow(draft, stepModels, { channels });
  return problems.some(({ severity }) => severity === 'error') ? err(problems) : ok(canonicalFlow(draft));
}
