// A question as a machine state: asks, waits, takes an answer along, asks again until the tries are used up.
import type { CompileTools, Instruction, PartTemplate, StepState } from '@parley/flow';
import { pastKnown, unlessKnown } from '../ask-kit/skip-known';
import { exitsOf, gaveUpExit } from './exits';
import type { AskQuestionOptions } from './schema';

type AskStep = { readonly id: string; readonly options: AskQuestionOptions };

export function compile({ id, options }: AskStep, tools: CompileTools): StepState {
  const choices = options.choices.map((choice) => ({
    id: choice.id,
    label: tools.localize(`choices.${choice.id}.label`, choice.label),
  }));
  const chips: PartTemplate[] = options.answer === 'choice' && choices.length > 0 ? [{ kind: 'choices', choices }] : [];
  const say = (path: 'text' | 'retry'): Extract<Instruction, { type: 'say' }> => ({
    type: 'say',
    params: { step: id, parts: [{ kind: 'text', text: tools.localize(path, options[path]) }, ...chips] },
  });
  const answers = exitsOf(options).filter((exit) => exit !== gaveUpExit);
  const skipping = { ...options, skipKnown: options.skipKnown && options.answer !== 'choice' };
  const past = pastKnown(skipping, 'answered');
  return {
    ...(past.length > 0 && { always: past }),
    entry: [
      { type: 'forget-tries', params: { step: id } },
      unlessKnown(skipping, say('text')),
      awaitAnswer({ id, options }, choices, tools),
    ],
    on: {
      answered: answers.map((exit) => ({
        guard: { type: 'exit-is', params: { exit: exit.id } },
        to: { exit: exit.id },
        actions: keepAnswer({ id, options }),
      })),
      'not-understood': [
        {
          guard: { type: 'tries-left', params: { step: id, max: options.maxTries - 1 } },
          to: 'stay',
          actions: [{ type: 'count-try', params: { step: id } }, say(options.retry.trim() === '' ? 'text' : 'retry')],
        },
        { to: { exit: gaveUpExit.id } },
      ],
    },
  };
}

type Choices = Extract<PartTemplate, { kind: 'choices' }>['choices'];

function awaitAnswer({ id, options }: AskStep, choices: Choices, tools: CompileTools): Instruction {
  return {
    type: 'await',
    params: {
      step: id,
      kind: options.answer,
      ...(options.answer === 'choice' && { choices }),
      ...(options.placeholder !== '' && { placeholder: tools.localize('placeholder', options.placeholder) }),
    },
  };
}

function keepAnswer({ id, options: { variable, property } }: AskStep): Instruction[] {
  const value = { from: 'answer' } as const;
  return [
    ...(variable === null ? [] : [{ type: 'set', params: { variable, value } } as const]),
    ...(property === null ? [] : [{ type: 'set-contact', params: { step: id, property, value } } as const]),
  ];
}
