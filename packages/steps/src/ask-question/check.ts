// Problems of a question that its schema alone cannot see.
import type { StepProblem } from '@parley/flow';
import { gaveUpExit } from '../ask-kit/fields';
import { checkChoices } from '../choice-kit/check-choices';
import type { AskQuestionOptions } from './schema';

export function check(options: AskQuestionOptions): StepProblem[] {
  const { answer, choices, list, min, max } = options;
  if (answer === 'number' && min !== null && max !== null && min > max)
    return [error('empty-range', 'min', 'The smallest number allowed is larger than the largest.')];
  if (answer !== 'choice') return [];
  const none =
    choices.length === 0 && list === null ? [error('no-choices', 'choices', 'Add at least one choice.')] : [];
  return [...none, ...checkChoices(options, [gaveUpExit.id])];
}

function error(code: string, field: string, message: string): StepProblem {
  return { code, severity: 'error', field, message };
}
