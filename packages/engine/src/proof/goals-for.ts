// What an exploration should look out for, so that problems found by thinking come with a visit that shows them.
import { findModel, type FlowDraft, type FlowProblem, type StepModels } from '@parley/flow';
import type { Goal } from '../explore/goal';

export function goalsFor(draft: FlowDraft, stepModels: StepModels, problems: readonly FlowProblem[]): Goal[] {
  return problems.flatMap((problem) => goalOf(problem, (id) => conditionsOf(draft, stepModels, id)) ?? []);
}

export function goalId({ code, stepId, field, values }: FlowProblem): string {
  return [code, stepId, field, values['name'], values['value']].join('\n');
}

type Conditions = (stepId: string) => ReadonlyMap<string, string>;

function goalOf(problem: FlowProblem, conditions: Conditions): Goal | null {
  const { code, stepId, field, values } = problem;
  if (stepId === null) return null;
  const id = goalId(problem);
  if (code === 'unset-variable') return { id, step: stepId, holds: 'true', unset: String(values['name']) };
  const own = conditions(stepId);
  const exit = own.get(field?.replace(/^exit:/, '') ?? '');
  const other = own.get(String(values['otherExit']));
  if (code === 'overlapping-branches' && exit && other) return { id, step: stepId, holds: `(${exit}) && (${other})` };
  if (code === 'shadowed-branch' && exit) return { id, step: stepId, holds: exit };
  if (code !== 'gapped-branches') return null;
  return { id, step: stepId, holds: `${String(values['name'])} == ${String(values['value'])}` };
}

/** The expression of each way out that has one. */
function conditionsOf({ steps }: FlowDraft, stepModels: StepModels, id: string): ReadonlyMap<string, string> {
  const step = steps.find((one) => one.id === id);
  const model = step && findModel(stepModels, step.kind);
  if (!step || !model) return new Map();
  const { always = [] } = model.compile(step, { localize: () => ({}), isConnected: () => true });
  return new Map(
    always.flatMap(({ guard, to }) =>
      guard?.type === 'expression' && typeof to !== 'string' ? [[to.exit, guard.params.source] as const] : [],
    ),
  );
}
