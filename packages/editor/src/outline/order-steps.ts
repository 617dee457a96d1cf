// Numbers the steps as a visitor meets them: from the triggers along the exits, then whatever nothing leads to.
import type { FlowDraft, Step, StepModels } from '@parley/flow';

export type OrderedStep = {
  readonly step: Step;
  readonly number: number;
  /** How far from a trigger, for indenting. */
  readonly depth: number;
  readonly reached: boolean;
};

const orders = new WeakMap<FlowDraft, OrderedStep[]>();

export function orderSteps(draft: FlowDraft, stepModels: StepModels): OrderedStep[] {
  const known = orders.get(draft) ?? order(draft, stepModels);
  orders.set(draft, known);
  return known;
}

function order(draft: FlowDraft, stepModels: StepModels): OrderedStep[] {
  const steps = new Map(draft.steps.map((step) => [step.id, step]));
  const next = new Map<string, Map<string, string>>();
  for (const { from, to } of draft.edges) {
    const exits = next.get(from.step) ?? new Map<string, string>();
    next.set(from.step, exits.set(from.exit, to));
  }
  const found = new Map<string, OrderedStep>();
  const walk = (root: string, reached: boolean) => {
    const stack = [{ id: root, depth: 0 }];
    for (let place = stack.pop(); place; place = stack.pop()) {
      const step = steps.get(place.id);
      if (!step || found.has(step.id)) continue;
      found.set(step.id, { step, number: found.size + 1, depth: place.depth, reached });
      const exits = next.get(step.id);
      if (!exits) continue;
      const names = stepModels[step.kind]?.exits(step.options).map(({ id }) => id) ?? [...exits.keys()];
      const depth = place.depth + (exits.size > 1 ? 1 : 0);
      for (const exit of names.toReversed()) {
        const to = exits.get(exit);
        if (to !== undefined) stack.push({ id: to, depth });
      }
    }
  };
  const isTrigger = ({ kind }: Step) => stepModels[kind]?.group === 'trigger';
  for (const step of draft.steps) if (isTrigger(step)) walk(step.id, true);
  for (const { to } of draft.interrupts) if (to !== null) walk(to, true);
  for (const step of draft.steps) if (stepModels[step.kind]?.isWatcher) walk(step.id, true);
  const targets = new Set(draft.edges.map(({ to }) => to));
  for (const step of draft.steps) if (!targets.has(step.id)) walk(step.id, false);
  for (const step of draft.steps) walk(step.id, false);
  return [...found.values()];
}
