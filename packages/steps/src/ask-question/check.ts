// Problems of a question that its schema alone cannot see.
import type { StepProblem } from '@parley/flow';
import { findRepeated } from '../model-kit/find-repeated';
import { gaveUpExit } from './exits';
import type { AskQuestionOptions } from './schema';

export function check({ answer, choices, min, max }: AskQuestionOptions): StepProblem[] {
  if (answer === 'number' && min !== null && max !== null && min > max)
    return [error('empty-range', 'min', 'The smallest number allowed is larger than the largest.')];
  if (answer !== 'choice') return [];
  const none = choices.length === 0 ? [error('no-choices', 'choices', 'Add at least one choice.')] : [];
  const ids = choices.map(({ id }) => id);
  const clashing = [...findRepeated(ids), ...ids.filter((id) => id === gaveUpExit.id)];
  const labels = findRepeated(choices.map(({ label }) => label.trim().toLowerCase()).filter((label) => label !== ''));
  return [
    ...none,
    ...clashing.map((id) => ({
      ...error('repeated-id', 'choices', `Two ways out have the id "${id}".`),
      values: { id },
    })),
    ...labels.map((label) => ({
      ...error('repeated-label', 'choices', `Two choices say "${label}".`),
      values: { label },
    })),
  ];
}

function error(code: string, field: string, message: string): StepProblem {
  return { code, severity: 'error', field, message };
}
