// Choices that cannot be told apart, or are none.
import type { StepProblem } from '@parley/flow';
import { findRepeated } from '../model-kit/find-repeated';
import type { ChoiceItem, Offer } from './choices';

type Checked = { readonly choices: readonly Pick<ChoiceItem, 'id' | 'label'>[]; readonly list: Offer['list'] };

export function checkChoices({ choices, list }: Checked, taken: readonly string[] = []): StepProblem[] {
  if (list !== null) return [];
  const ids = choices.map(({ id }) => id);
  const clashing = [...findRepeated(ids), ...ids.filter((id) => taken.includes(id))];
  const labels = findRepeated(choices.map(({ label }) => label.trim().toLowerCase()).filter((label) => label !== ''));
  return [
    ...clashing.map((id) => ({
      ...error('repeated-id', `Two ways out have the id "${id}".`),
      values: { id },
    })),
    ...labels.map((label) => ({
      ...error('repeated-label', `Two choices say "${label}".`),
      values: { label },
    })),
  ];
}

function error(code: string, message: string): StepProblem {
  return { code, severity: 'error', field: 'choices', message };
}
