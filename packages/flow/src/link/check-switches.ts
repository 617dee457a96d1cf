// Flows that a visit changes over to: one that is not there, and ones that lead to each other without ever waiting.
import { errorOf, nameOf, warningOf } from '../check/checking';
import { flowGraph, type GraphStep } from '../graph/flow-graph';
import type { FlowDraft } from '../language/document';
import type { FlowProblem } from '../language/problem';
import type { StepModels } from '../language/step-model';

/** The live version of a flow; null when there is none. */
export type LiveFlows = (flowId: string) => FlowDraft | null;

type Checked = { readonly live: LiveFlows; readonly flowId: string | null };

export function checkSwitches(draft: FlowDraft, stepModels: StepModels, { live, flowId }: Checked): FlowProblem[] {
  const graph = flowGraph(draft, stepModels);
  const all = [...graph.steps.values()].flatMap((at) => {
    const target = at.step.disabled ? null : (at.model?.leadsTo(at.step.options) ?? null);
    return target === null ? [] : [{ at, target }];
  });
  const missing = all.filter(({ target }) => target !== flowId && live(target) === null);
  const circles = instantSwitches(draft, stepModels).flatMap((first) => {
    const circle = circleThrough(first, stepModels, { live, flowId });
    return circle ? [circleProblem(first.at, circle)] : [];
  });
  return [
    ...missing.map(({ at, target }) =>
      warningOf({
        code: 'missing-target',
        stepId: at.step.id,
        field: 'flowId',
        message: `The flow that "${nameOf(at)}" leads to is not published, or switched off.`,
        values: { flow: target },
      }),
    ),
    ...circles,
  ];
}

/** Targets of a draft, for whoever fetches them. */
export function switchesOf({ steps }: FlowDraft, stepModels: StepModels): readonly string[] {
  return steps.flatMap(({ kind, options, disabled }) => {
    const model = disabled || !Object.hasOwn(stepModels, kind) ? undefined : stepModels[kind];
    return model?.leadsTo(options) ?? [];
  });
}

/** `certain`: whatever the visitor is like. */
type Switch = { readonly at: GraphStep; readonly target: string; readonly certain: boolean };

/** Changes of flow that a visit comes to from its beginning without waiting. */
function instantSwitches(draft: FlowDraft, stepModels: StepModels): readonly Switch[] {
  const { steps, triggers } = flowGraph(draft, stepModels);
  const [trigger] = triggers;
  const met = new Map(trigger ? [[trigger.step.id, true]] : []);
  const found: Switch[] = [];
  for (const [id, certain] of met) {
    const at = steps.get(id);
    if (!at) continue;
    const target = at.step.disabled ? null : (at.model?.leadsTo(at.step.options) ?? null);
    if (target !== null) found.push({ at, target, certain });
    else if (at.step.disabled || !at.model?.waits(at.step.options)) {
      const only = certain && (at.step.disabled === true || at.exits.length === 1);
      for (const { edge } of at.ways) if (!met.has(edge.to)) met.set(edge.to, only);
    }
  }
  return found;
}

/** Whether it comes back to where it began: surely, or perhaps. */
function circleThrough(first: Switch, stepModels: StepModels, { live, flowId }: Checked): 'sure' | 'perhaps' | null {
  const met = new Map([[first.target, first.certain]]);
  for (const [target, certain] of met) {
    if (target === flowId) return certain ? 'sure' : 'perhaps';
    const document = live(target);
    for (const next of document ? instantSwitches(document, stepModels) : [])
      if (!met.has(next.target)) met.set(next.target, certain && next.certain);
  }
  return null;
}

function circleProblem(at: GraphStep, circle: 'sure' | 'perhaps'): FlowProblem {
  const message = `"${nameOf(at)}" leads to a flow that leads back here, without waiting for the visitor.`;
  const problem = { code: 'cyclic-switch', stepId: at.step.id, field: 'flowId', message };
  return circle === 'sure' ? errorOf(problem) : warningOf(problem);
}
