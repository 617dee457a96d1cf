// Names that mean nothing: variables nobody declared, parts of the team or contact that do not exist.
import { isFixedName } from '../expression/scope';
import { type Variable, variableSchema } from '../language/document';
import type { FlowProblem } from '../language/problem';
import { type Checking, errorOf, type LiveStep, warningOf } from './checking';
import { namesRead } from './names-read';

export function checkNames({ graph: { draft }, live }: Checking): FlowProblem[] {
  const declared = new Set(draft.variables.map(({ name }) => name));
  const reserved = draft.variables.filter(({ name }) => isFixedName(name) || name in Object.prototype);
  const problems = live.flatMap((at) => [...unknownReads(at, declared), ...unknownWrites(at, declared)]);
  return [
    ...reserved.map(({ name }) =>
      warningOf({
        code: 'reserved-variable',
        message: `"${name}" has a meaning of its own; call the variable something else.`,
        values: { name },
      }),
    ),
    ...problems.map((problem) => withDeclaration(problem, draft.variables)),
  ];
}

function unknownReads(at: LiveStep, declared: ReadonlySet<string>): FlowProblem[] {
  return namesRead(at).flatMap(({ name, field }) => {
    if (declared.has(name) || isKnownPath(name)) return [];
    const isPath = name.includes('.') || isFixedName(name);
    const message = isPath ? `There is no "${name}".` : `There is no variable "${name}".`;
    const values = { name, type: 'text' };
    return [
      errorOf({ code: isPath ? 'unknown-name' : 'unknown-variable', stepId: at.step.id, field, message, values }),
    ];
  });
}

function unknownWrites(at: LiveStep, declared: ReadonlySet<string>): FlowProblem[] {
  return at.model.writes(at.step.options).flatMap(({ variable, type }) => {
    if (declared.has(variable)) return [];
    const message = `There is no variable "${variable}" to keep this in.`;
    return [errorOf({ code: 'unknown-variable', stepId: at.step.id, message, values: { name: variable, type } })];
  });
}

function isKnownPath(name: string): boolean {
  if (name.startsWith('contact.')) return true;
  return (
    ['team.available', 'team.open', 'vars', 'contact', 'channel', 'locale', 'answer', 'now', 'chance'].includes(name) ||
    /^(answer|now|chance)\./.test(name)
  );
}

function withDeclaration(problem: FlowProblem, variables: readonly Variable[]): FlowProblem {
  const { name, type } = problem.values;
  const fresh = variableSchema.safeParse({ name, type });
  if (problem.code !== 'unknown-variable' || !fresh.success) return problem;
  const commands = [{ do: 'set-variables' as const, variables: [...variables, fresh.data] }];
  return { ...problem, fix: { label: `Add variable "${fresh.data.name}"`, commands } };
}
