// Names that must be one of a kind in a flow: an edge to "s1" has to mean one step.
import type { FlowDraft } from '../language/document';
import type { FlowProblem } from '../language/problem';

/** One problem for each name used twice, and for each id that would collide with an object's own machinery. */
export function findDuplicates(draft: FlowDraft): FlowProblem[] {
  return [
    ...repeated(
      'steps',
      draft.steps.map(({ id }) => id),
    ),
    ...repeated(
      'edges',
      draft.edges.map(({ id }) => id),
    ),
    ...repeated(
      'variables',
      draft.variables.map(({ name }) => name),
    ),
    ...repeated(
      'interrupts',
      draft.interrupts.map(({ id }) => id),
    ),
    ...repeated('languages', [draft.language, ...draft.languages]),
    ...repeated(
      'layout.notes',
      draft.layout.notes.map(({ id }) => id),
    ),
    ...draft.steps.filter(({ id }) => id in Object.prototype).map(({ id }) => reserved(id)),
  ];
}

function repeated(field: string, names: readonly string[]): FlowProblem[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  return [...twice].map((name) => ({
    code: 'duplicate-id',
    severity: 'error',
    stepId: field === 'steps' ? name : null,
    field,
    message: `"${name}" is used more than once in ${field}.`,
    values: { name, field },
  }));
}

function reserved(name: string): FlowProblem {
  const message = `A step may not be called "${name}".`;
  return { code: 'reserved-id', severity: 'error', stepId: name, field: 'steps', message, values: { name } };
}
