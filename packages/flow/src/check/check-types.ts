// Values that plainly are of another type than a step has use for, e.g. a text where a list is gone through.
import { expressionType } from '../expression/expression-type';
import type { FlowProblem } from '../language/problem';
import { type Checking, warningOf } from './checking';

export function checkTypes({ graph: { draft }, live }: Checking): FlowProblem[] {
  const declared = new Map(draft.variables.map(({ name, type }) => [name, type]));
  return live.flatMap(({ step, model }) =>
    model.reads(step.options).flatMap(({ field, source, as, wants: wanted }) => {
      if (wanted === undefined || as !== 'expression') return [];
      const given = expressionType(source, (name) => declared.get(name) ?? null);
      if (given === null || given === wanted) return [];
      const name = source.replace(/^vars\./, '');
      const message = `"${name}" is a ${given}, but a ${wanted} is wanted here.`;
      return [warningOf({ code: 'wrong-type', stepId: step.id, field, message, values: { name, wanted, given } })];
    }),
  );
}
