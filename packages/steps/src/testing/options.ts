// Hands a test the problems of a kind's options as short words.
import type { StepModel, StepTransition } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';

/** Fields that publishing finds wrong. */
export function wrongFields(model: StepModel, options: JsonObject): (string | null)[] {
  return model.validate(options).map(({ field }) => field);
}

/** Any junk, for drafts that must be readable all the same. */
export const junk: readonly JsonObject[] = [
  {},
  { text: 5, bubbles: 'x', branches: [null, 3], choices: {}, value: [], keywords: null, fields: [[]] },
  { amount: 'soon', unit: 'moons', properties: 'none', maxTries: -1, answer: 'colour', priority: 1, owner: {} },
  { bubbles: [{ id: '', kind: 'text' }], branches: [{ id: 'x' }], choices: [{ label: 'no id' }], teamId: 5 },
];

export function exitsTaken(transitions: readonly StepTransition[] = []): unknown[] {
  return transitions.map(({ to }) => (typeof to === 'string' ? to : to.exit));
}
