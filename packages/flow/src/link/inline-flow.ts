// One called flow under new names, ready to stand in the caller's drawing: nothing of it can meet what is there.
import { findModel } from '../language/find-model';
import { isFixedName } from '../expression/scope';
import type { Edge, Step, Variable } from '../language/document';
import type { StepModels } from '../language/step-model';
import type { CallableFlow } from './callable-flow';
import type { FreshNames } from './fresh-names';
import { waysBack } from './ways-back';

export type Names = { readonly ids: FreshNames; readonly edges: FreshNames; readonly variables: FreshNames };

export type InlinedFlow = {
  /** New id -> the step under it, with the id it had. */
  readonly steps: readonly { readonly step: Step; readonly was: string }[];
  readonly edges: readonly Edge[];
  readonly variables: readonly Variable[];
  /** Variable of the called flow -> its new name. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Step of the called flow -> its new id. */
  readonly ids: ReadonlyMap<string, string>;
  /** Where the visit comes out. */
  readonly out: string;
};

type Inlining = { readonly call: string; readonly names: Names; readonly stepModels: StepModels };

export function inlineFlow(flow: CallableFlow, { call, names, stepModels }: Inlining): InlinedFlow {
  const { variables } = flow.document;
  names.variables.reserve(variables.map(({ name }) => name));
  const own = variables.filter(({ name }) => !isFixedName(name));
  const base = call.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
  const renamed = new Map(own.map(({ name }) => [name, names.variables.take(`${base.slice(0, 30)}__${name}`)]));
  const ids = new Map(flow.steps.map(({ step }) => [step.id, names.ids.take(`${call}--${step.id}`)]));
  const out = names.ids.take(`${call}--return`);
  const idOf = (id: string) => ids.get(id) ?? out;
  const steps = flow.steps.map(({ step }) => ({
    was: step.id,
    step: { ...renameStep(returning(step, stepModels), renamed, stepModels), id: idOf(step.id) },
  }));
  const inner = flow.edges.map(({ id, from, to }) => ({
    id: names.edges.take(`${call}--${id}`),
    from: { step: idOf(from.step), exit: from.exit },
    to: idOf(to),
  }));
  const drawn = exitsDrawn(inner);
  const back = steps.flatMap(({ step }) =>
    waysBack(step, findModel(stepModels, step.kind), drawn.get(step.id) ?? new Set()).map((exit) => ({
      id: names.edges.take(`${step.id}--${exit.replaceAll(/[^A-Za-z0-9_-]/g, '_')}`),
      from: { step: step.id, exit },
      to: out,
    })),
  );
  const fresh = own.map(({ name, type }) => ({ name: renamed.get(name) ?? name, type }));
  return { steps, edges: [...inner, ...back], variables: fresh, renamed, ids, out };
}

function returning(step: Step, stepModels: StepModels): Step {
  const model = findModel(stepModels, step.kind);
  return model ? { ...step, options: model.returning(step.options) } : step;
}

/** New names are nobody's old ones, so that one after another is as good as all at once. */
function renameStep(step: Step, renamed: ReadonlyMap<string, string>, stepModels: StepModels): Step {
  const model = findModel(stepModels, step.kind);
  if (!model) return step;
  const words = JSON.stringify(step.options);
  const mentioned = [...renamed].filter(([from]) => words.includes(from));
  const options = mentioned.reduce((changed, [from, to]) => model.renameVariable(changed, from, to), step.options);
  return options === step.options ? step : { ...step, options };
}

function exitsDrawn(edges: readonly Edge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const drawn = new Map<string, Set<string>>();
  for (const { from } of edges) drawn.set(from.step, (drawn.get(from.step) ?? new Set<string>()).add(from.exit));
  return drawn;
}
