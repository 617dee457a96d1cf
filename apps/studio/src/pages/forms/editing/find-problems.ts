// Everything an author should mend, each said on the field and setting it is about.
import { checkForm, type FormDefinition, formDefinitionSchema, type FormProblemCode } from '@parley/forms';

export type ProblemCode = FormProblemCode | 'wrong-key' | 'empty-option' | 'no-name' | 'unsavable';

/** `blocksSaving`: the server would refuse the form as it stands. */
export interface Problem {
  readonly code: ProblemCode;
  readonly fieldId: string | null;
  readonly severity: 'error' | 'warning';
  readonly blocksSaving: boolean;
}

/** The setting a problem is shown at. */
export const settingOf: Record<
  ProblemCode,
  'label' | 'key' | 'options' | 'range' | 'pattern' | 'default' | 'condition' | 'ticket' | 'form'
> = {
  'no-fields': 'form',
  'duplicate-key': 'key',
  'duplicate-id': 'key',
  'reserved-key': 'key',
  'wrong-key': 'key',
  'no-label': 'label',
  'no-options': 'options',
  'duplicate-option': 'options',
  'empty-option': 'options',
  'empty-range': 'range',
  'pattern-unreadable': 'pattern',
  'default-not-an-option': 'default',
  'condition-gone': 'condition',
  'condition-later': 'condition',
  'condition-empty': 'condition',
  'duplicate-ticket-property': 'ticket',
  'queued-for-nothing': 'key',
  'no-ticket-fields': 'form',
  'no-submit-label': 'form',
  'no-address': 'form',
  'no-name': 'form',
  unsavable: 'form',
};

export function findProblems(form: FormDefinition): Problem[] {
  return [...unsavable(form), ...checkForm(form).map((problem) => ({ ...problem, blocksSaving: false }))];
}

function unsavable(form: FormDefinition): Problem[] {
  const parsed = formDefinitionSchema.safeParse(form);
  if (parsed.success) return [];
  const found = new Map<string, Problem>();
  for (const { path } of parsed.error.issues) {
    const field = path[0] === 'fields' && typeof path[1] === 'number' ? form.fields[path[1]] : undefined;
    const code = codeOf(path);
    found.set(`${code} ${field?.id}`, { code, fieldId: field?.id ?? null, severity: 'error', blocksSaving: true });
  }
  return [...found.values()];
}

function codeOf(path: readonly PropertyKey[]): ProblemCode {
  if (path[0] === 'name') return 'no-name';
  if (path[2] === 'key') return 'wrong-key';
  return path[2] === 'options' ? 'empty-option' : 'unsavable';
}
