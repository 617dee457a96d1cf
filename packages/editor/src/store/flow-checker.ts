// Who says what is wrong with a drawing: at once and by itself here, or a worker that also tries the flow out.
import { checkFlow, type FlowDraft, type FlowProblem, type StepModels } from '@parley/flow';

/** What visits cover: steps, and ways out as `step/exit`; the rest of what could be covered is missing. */
export type Covered = {
  readonly steps: ReadonlySet<string>;
  readonly ways: ReadonlySet<string>;
  readonly missing: ReadonlySet<string>;
};

export type CheckedDraft = { readonly problems: readonly FlowProblem[]; readonly covered: Covered | null };

/** Answers each draft once, the latest at last; an older one need not be answered. */
export type FlowChecker = { check(draft: FlowDraft, answer: (checked: CheckedDraft) => void): void };

/** Without a worker: what can be said by looking alone. */
export function plainChecker(stepModels: StepModels): FlowChecker {
  return {
    check: (draft, answer) => answer({ problems: checkFlow(draft, stepModels), covered: null }),
  };
}
