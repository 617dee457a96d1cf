// A question as a machine state: asks, waits, keeps the answer, asks again until the tries are used up.
import type { CompileTools, Exit, Instruction, PartTemplate, StepState } from '@parley/flow';
import { type Asking, gaveUpExit } from './fields';
import { pastKnown, unlessKnown } from './skip-known';

type Choices = Extract<PartTemplate, { kind: 'choices' }>['choices'];

export type AskingPlan = {
  readonly step: string;
  readonly options: Asking;
  readonly tools: CompileTools;
  /** Ways out with an answer; giving up is added here. */
  readonly exits: readonly Exit[];
  /** Sent behind the question, each time it is asked. */
  readonly behind?: readonly PartTemplate[];
  /** To tap; without them the visitor writes. */
  readonly choices?: Choices;
  /** Any number of them at once. */
  readonly several?: true;
  /** Done besides keeping the answer, by the way out. */
  readonly onAnswer?: (exit: string) => readonly Instruction[];
};

export function compileAsking(plan: AskingPlan): StepState {
  const { step, options, tools, exits, behind = [], choices, several } = plan;
  const chips: PartTemplate[] = choices ? [{ kind: 'choices', choices }] : [];
  const say = (path: 'text' | 'retry'): Extract<Instruction, { type: 'say' }> => ({
    type: 'say',
    params: { step, parts: [{ kind: 'text', text: tools.localize(path, options[path]) }, ...behind, ...chips] },
  });
  // With several ways out an answer says where to go, which what is known does not.
  const [only, ...others] = exits;
  const skipping = { ...options, skipKnown: options.skipKnown && others.length === 0 };
  const past = only ? pastKnown(skipping, only.id) : [];
  return {
    ...(past.length > 0 && { always: past }),
    entry: [
      { type: 'forget-tries', params: { step } },
      unlessKnown(skipping, say('text')),
      {
        type: 'await',
        params: { step, ...(choices ? { kind: 'choice', choices } : { kind: 'text' }), ...(several && { several }) },
      },
    ],
    on: {
      answered: exits.map(({ id }) => ({
        guard: { type: 'exit-is', params: { exit: id } },
        to: { exit: id },
        actions: [...keepAnswer(step, options), ...(plan.onAnswer?.(id) ?? [])],
      })),
      'not-understood': [
        {
          guard: { type: 'tries-left', params: { step, max: options.maxTries - 1 } },
          to: 'stay',
          actions: [{ type: 'count-try', params: { step } }, say(options.retry.trim() === '' ? 'text' : 'retry')],
        },
        { to: { exit: gaveUpExit.id } },
      ],
    },
  };
}

function keepAnswer(step: string, { variable, property }: Asking): Instruction[] {
  const value = { from: 'answer' } as const;
  return [
    ...(variable === null ? [] : [{ type: 'set', params: { variable, value } } as const]),
    ...(property === null ? [] : [{ type: 'set-contact', params: { step, property, value } } as const]),
  ];
}
