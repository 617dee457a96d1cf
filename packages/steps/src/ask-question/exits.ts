// The ways out of a question: answered, or one per choice; and gave up.
import type { Exit } from '@parley/flow';
import type { AskQuestionOptions } from './schema';

export const gaveUpExit: Exit = { id: 'gave-up', look: 'failure', label: null, required: false };
const answeredExit: Exit = { id: 'answered', look: 'plain', label: null, required: true };

export function exitsOf({ answer, choices }: AskQuestionOptions): Exit[] {
  const answers: Exit[] =
    answer === 'choice'
      ? choices.map(({ id, label }) => ({ id, look: 'choice', label, required: true }))
      : [answeredExit];
  return [...answers, gaveUpExit];
}
