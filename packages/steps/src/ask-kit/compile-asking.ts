// A question as a machine state: asks, waits, keeps the answer, asks again until the tries are used up.
import type { ChoicesTemplate, CompileTools, Exit, Instruction, PartTemplate, StepState } from '@parley/flow';
import { type Asking, gaveUpExit } from './fields';
import { knownAnswer, type KnownWay, onlyWay, pastKnown, sayUnless } from './skip-known';

type AwaitParams = Extract<Instruction, { type: 'await' }>['params'];
type Say = Extract<Instruction, { type: 'say' }>;

export type AskingPlan = {
  readonly step: string;
  readonly options: Asking;
  readonly tools: CompileTools;
  /** Ways out with an answer; giving up is added here. */
  readonly exits: readonly Exit[];
  /** Sent behind the question, each time it is asked. */
  readonly behind?: readonly PartTemplate[];
  /** To tap; without them the visitor writes. */
  readonly choices?: ChoicesTemplate | undefined;
  /** What else the channel should know about the answer. */
  readonly awaits?: Partial<Omit<AwaitParams, 'step' | 'choices' | 'from' | 'several'>>;
  /** Which way a known answer goes; without it, a question with several ways out is always asked. */
  readonly known?: ((source: string) => readonly KnownWay[]) | undefined;
  /** CEL source: there is nothing to ask, and the visit gives up at once. */
  readonly unaskable?: string | undefined;
  /** Done besides keeping the answer, by the way out. */
  readonly onAnswer?: (exit: string) => readonly Instruction[];
};

export function compileAsking(plan: AskingPlan): StepState {
  const { step, options, exits, unaskable } = plan;
  const source = knownAnswer(options);
  const ways = source === null ? [] : (waysOf(plan)?.(source) ?? []);
  const none = unaskable === undefined ? [] : [unaskable];
  const always = [
    ...pastKnown(options, ways),
    ...none.map((when) => ({
      guard: { type: 'expression', params: { source: when } } as const,
      to: { exit: gaveUpExit.id },
    })),
  ];
  const unless = [...ways.map(({ when }) => when), ...none];
  return {
    ...(always.length > 0 && { always }),
    entry: [
      { type: 'forget-tries', params: { step } },
      sayUnless(sayOf(plan, 'text'), unless),
      { type: 'await', params: awaitOf(plan) },
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
          actions: [
            { type: 'count-try', params: { step } },
            sayOf(plan, options.retry.trim() === '' ? 'text' : 'retry'),
          ],
        },
        { to: { exit: gaveUpExit.id } },
      ],
    },
  };
}

function waysOf({ known, exits }: AskingPlan): AskingPlan['known'] {
  const [only, ...others] = exits;
  return known ?? (only && others.length === 0 ? onlyWay(only.id) : undefined);
}

function sayOf({ step, options, tools, behind = [], choices }: AskingPlan, path: 'text' | 'retry'): Say {
  const text: PartTemplate = { kind: 'text', text: tools.localize(path, options[path]) };
  return { type: 'say', params: { step, parts: [text, ...behind, ...(choices ? [choices] : [])] } };
}

function awaitOf({ step, choices, awaits }: AskingPlan): AwaitParams {
  if (!choices) return { step, kind: 'text', ...awaits };
  const { choices: written, from, several } = choices;
  return {
    step,
    kind: 'choice',
    choices: written,
    ...(from !== undefined && { from }),
    ...(several && { several }),
    ...awaits,
  };
}

function keepAnswer(step: string, { variable, property }: Asking): Instruction[] {
  const value = { from: 'answer' } as const;
  return [
    ...(variable === null ? [] : [{ type: 'set', params: { variable, value } } as const]),
    ...(property === null ? [] : [{ type: 'set-contact', params: { step, property, value } } as const]),
  ];
}
