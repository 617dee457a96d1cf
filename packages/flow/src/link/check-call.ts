// Whether what goes into a call and comes out of it fits the flow that is called.
import { expressionType } from '../expression/expression-type';
import type { FlowCall } from '../language/calling';
import type { Variable } from '../language/document';
import type { FlowProblem } from '../language/problem';
import { errorOf, warningOf } from '../check/checking';
import type { CallableFlow } from './callable-flow';

type Type = Variable['type'];
export type Asked = {
  readonly call: FlowCall;
  readonly flow: CallableFlow;
  /** Types of the caller's variables. */
  readonly typeOf: (variable: string) => Type | null;
};

/** Problems of the step's fields, without the step. */
export function checkCall({ call, flow, typeOf }: Asked): readonly FlowProblem[] {
  const { face, document } = flow;
  const inner = new Map(document.variables.map(({ name, type }) => [name, type]));
  const known = new Set(face.inputs.map(({ variable }) => variable));
  const given = new Set(face.outputs);
  return [
    ...face.inputs.flatMap(({ variable, required }) => {
      const source = ownValue(call.inputs, variable)?.trim() ?? '';
      if (source === '') return required ? [missing(variable)] : [];
      return wrongType(`inputs.${variable}`, inner.get(variable), expressionType(source, typeOf));
    }),
    ...face.outputs.flatMap((output) => {
      const variable = ownValue(call.outputs, output);
      return variable === undefined ? [] : wrongType(`outputs.${output}`, typeOf(variable), inner.get(output));
    }),
    ...Object.keys(call.inputs).flatMap((name) => (known.has(name) ? [] : [lost(`inputs.${name}`, name)])),
    ...Object.keys(call.outputs).flatMap((name) => (given.has(name) ? [] : [lost(`outputs.${name}`, name)])),
  ];
}

/** A variable may be called as an object's own machinery is. */
export function ownValue(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function missing(name: string): FlowProblem {
  const message = `The called flow needs "${name}".`;
  return errorOf({ code: 'missing-input', field: `inputs.${name}`, message, values: { name } });
}

function lost(field: string, name: string): FlowProblem {
  const message = `The called flow neither takes nor gives "${name}".`;
  return warningOf({ code: 'lost-value', field, message, values: { name } });
}

/** A date is kept as text, so a text may be one. */
function wrongType(field: string, wanted: Type | undefined | null, given: Type | undefined | null): FlowProblem[] {
  if (!wanted || !given || wanted === given || (wanted === 'text' && given === 'date')) return [];
  const name = field.slice(field.indexOf('.') + 1);
  const message = `"${name}" is to be of the type ${wanted}, but this is of the type ${given}.`;
  return [errorOf({ code: 'wrong-type', field, message, values: { name, wanted, given } })];
}
