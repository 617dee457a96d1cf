// Where an exit leads once disabled steps are stepped over. Built once per compile, so that each question is a look-up.
import type { FlowDraft, Step } from '../language/document';
import { findModel } from '../language/find-model';
import type { StepModels } from '../language/step-model';

export type Ways = {
  /** Enabled trigger steps in drawing order. */
  triggers(): readonly Step[];
  /** Enabled watchers in drawing order. */
  watchers(): readonly Step[];
  /** The step an exit leads to; null when it is open, dangling or only leads through disabled steps. */
  next(stepId: string, exit: string): Step | null;
  /** The step itself, or the first enabled one behind it. */
  standIn(stepId: string): Step | null;
};

export function createWays(document: FlowDraft, stepModels: StepModels): Ways {
  const steps = new Map(document.steps.map((step) => [step.id, step]));
  const targets = new Map<string, Map<string, string>>();
  for (const { from, to } of document.edges) {
    const exits = targets.get(from.step) ?? new Map<string, string>();
    if (!exits.has(from.exit)) exits.set(from.exit, to);
    targets.set(from.step, exits);
  }
  const skipped = (step: Step) => step.disabled === true || findModel(stepModels, step.kind) === null;
  const passOver = (step: Step): string | undefined => {
    const exits = targets.get(step.id);
    const first = findModel(stepModels, step.kind)?.exits(step.options)[0]?.id;
    return first === undefined ? exits?.values().next().value : exits?.get(first);
  };
  const standIn = (stepId: string): Step | null => {
    let step = steps.get(stepId);
    // Nearly always
    if (!step || !skipped(step)) return step ?? null;
    const passed = new Set<string>();
    while (step && skipped(step) && !passed.has(step.id)) {
      passed.add(step.id);
      step = steps.get(passOver(step) ?? '');
    }
    return step && !skipped(step) ? step : null;
  };
  return {
    triggers: () =>
      document.steps.filter((step) => !skipped(step) && findModel(stepModels, step.kind)?.group === 'trigger'),
    watchers: () => document.steps.filter((step) => !skipped(step) && findModel(stepModels, step.kind)?.isWatcher),
    next: (stepId, exit) => {
      const to = targets.get(stepId)?.get(exit);
      return to === undefined ? null : standIn(to);
    },
    standIn,
  };
}
