// A question as a machine state: what is offered or expected, and which way a known answer goes.
import type { CompileTools, StepState } from '@parley/flow';
import { type AskingPlan, compileAsking } from '../ask-kit/compile-asking';
import { waysByValue } from '../ask-kit/skip-known';
import { valueOf } from '../choice-kit/choices';
import { compileChoices, nothingOffered } from '../choice-kit/compile-choices';
import { answerExits } from './exits';
import type { AskQuestionOptions } from './schema';

type AskStep = { readonly id: string; readonly options: AskQuestionOptions };

export function compile({ id, options }: AskStep, tools: CompileTools): StepState {
  const plan: AskingPlan = { step: id, options, tools, exits: answerExits(options), awaits: awaitsOf(options, tools) };
  if (options.answer !== 'choice') return compileAsking(plan);
  const byValue = waysByValue(options.choices.map((choice) => [choice.id, valueOf(choice)]));
  return compileAsking({
    ...plan,
    choices: compileChoices(options, tools),
    known: options.list === null ? byValue : undefined,
    unaskable: nothingOffered(options),
  });
}

function awaitsOf({ answer, placeholder, long, unit, searchable }: AskQuestionOptions, { localize }: CompileTools) {
  return {
    kind: answer,
    ...(answer === 'choice' && searchable && ({ searchable: true } as const)),
    ...(answer === 'text' && long && ({ long: true } as const)),
    ...(answer === 'number' && unit.trim() !== '' && { unit: localize('unit', unit) }),
    ...(placeholder !== '' && { placeholder: localize('placeholder', placeholder) }),
  };
}
