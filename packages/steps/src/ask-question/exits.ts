// The ways out of a question: answered, or one per choice that is written out; and gave up.
import type { Exit } from '@parley/flow';
import { answeredExit, gaveUpExit } from '../ask-kit/fields';
import type { AskQuestionOptions } from './schema';

export function exitsOf(options: AskQuestionOptions): Exit[] {
  return [...answerExits(options), gaveUpExit];
}

export function answerExits({ answer, choices, list }: AskQuestionOptions): Exit[] {
  return answer === 'choice' && list === null
    ? choices.map(({ id, label }) => ({ id, look: 'choice', label, required: true }))
    : [answeredExit];
}
