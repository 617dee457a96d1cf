// An interview as a machine state: asks one thing after another, and keeps the answers together when all are there.
import type { Exit, Guard, Instruction, PartTemplate, StepState, StepTransition, ValueSource } from '@parley/flow';
import { type Asking, gaveUpExit } from '../ask-kit/fields';
import { knownAnswer, onlyWay, pastKnown, sayUnless } from '../ask-kit/skip-known';
import { partExit } from './interview';

type AwaitParams = Extract<Instruction, { type: 'await' }>['params'];
type Say = Extract<Instruction, { type: 'say' }>;

/** One thing that is asked. */
export type Asked = {
  readonly key: string;
  readonly parts: readonly PartTemplate[];
  readonly awaits: Omit<AwaitParams, 'step' | 'when'>;
  /** Said before it is asked again. */
  readonly retry?: readonly PartTemplate[];
  /** CEL source: only where it is true. */
  readonly when?: string;
};

export type InterviewPlan = {
  readonly step: string;
  readonly options: Asking;
  /** Said before the first is asked. */
  readonly opening: readonly PartTemplate[];
  /** What a visit begins with; `when` tells apart what is begun with where. */
  readonly first: readonly Asked[];
  readonly asked: readonly Asked[];
  /** What is held at the beginning. */
  readonly held: ValueSource;
  /** Said when an answer is not understood, before it is asked again; empty: only asked again. */
  readonly retry: readonly PartTemplate[];
  readonly exit: Exit;
  /** Done with the whole answer. */
  readonly onDone: readonly Instruction[];
  /** What is known as the variable wants it. */
  readonly knownAs?: (source: string) => string;
};

export function compileInterview(plan: InterviewPlan): StepState {
  const { step, options, exit } = plan;
  const always = waysPast(plan);
  const unless = always.length > 0 ? onlyWay(exit.id)(knownAnswer(options) ?? '').map(({ when }) => when) : [];
  const saying = plan.opening.length > 0 ? [sayUnless(say(step, plan.opening), unless)] : [];
  return {
    ...(always.length > 0 && { always }),
    entry: [
      { type: 'forget-tries', params: { step } },
      hold(step, plan.held),
      ...saying,
      ...plan.first.flatMap((one) => ask(step, one, [...negated(unless), ...(one.when ? [one.when] : [])])),
    ],
    on: { answered: answeredWays(plan), 'not-understood': missedWays(plan) },
  };
}

function answeredWays({ step, asked, exit, onDone }: InterviewPlan): StepTransition[] {
  return [
    {
      guard: { type: 'exit-is', params: { exit: partExit } },
      to: 'stay',
      actions: [
        hold(step, { from: 'answer' }),
        { type: 'forget-tries', params: { step } },
        ...asked.flatMap((one) => ask(step, one, [isAt(one.key)])),
      ],
    },
    {
      guard: { type: 'exit-is', params: { exit: exit.id } },
      to: { exit: exit.id },
      actions: [...onDone, hold(step, { from: 'literal', value: null })],
    },
  ];
}

function missedWays(plan: InterviewPlan): StepTransition[] {
  const { step, options, retry } = plan;
  return [
    {
      guard: { type: 'tries-left', params: { step, max: options.maxTries - 1 } },
      to: 'stay',
      actions: [
        { type: 'count-try', params: { step } },
        ...(retry.length > 0 ? [say(step, retry)] : []),
        ...againOf(plan).map((one) => say(step, one.parts, one.when)),
      ],
    },
    { to: { exit: gaveUpExit.id }, actions: [hold(step, { from: 'literal', value: null })] },
  ];
}

/** What is said again: whatever stands open, in the words it was asked in. */
function againOf({ first, asked, retry }: InterviewPlan): { parts: readonly PartTemplate[]; when: string }[] {
  const atFirst = retry.length > 0 ? [] : first.filter(({ parts }) => parts.length > 0);
  return [
    ...atFirst.map(({ parts, when }) => ({ parts, when: ['_held.at == null', ...(when ? [when] : [])].join(' && ') })),
    ...asked.map(({ key, parts, retry: own = [] }) => ({ parts: [...own, ...parts], when: isAt(key) })),
  ];
}

function waysPast({ options, exit, knownAs }: InterviewPlan): StepTransition[] {
  const source = knownAnswer(options);
  if (source === null) return [];
  const [way] = pastKnown(options, onlyWay(exit.id)(source));
  if (!way) return [];
  const guard: Guard = { type: 'expression', params: { source: `known(${source})` } };
  const { variable } = options;
  const fits = knownAs && variable !== null && source !== `vars.${variable}`;
  if (!fits) return [way];
  const value: ValueSource = { from: 'expression', source: knownAs(source) };
  return [{ guard, to: { exit: exit.id }, actions: [{ type: 'set', params: { variable, value } }] }];
}

function ask(step: string, { parts, awaits }: Asked, conditions: readonly string[]): Instruction[] {
  const when = conditions.join(' && ');
  const held = when === '' ? {} : { when };
  return [
    ...(parts.length > 0 ? [say(step, parts, when)] : []),
    { type: 'await', params: { step, ...awaits, ...held } },
  ];
}

function say(step: string, parts: readonly PartTemplate[], when = ''): Say {
  return { type: 'say', params: { step, parts, ...(when !== '' && { when }) } };
}

function negated(sources: readonly string[]): string[] {
  return sources.map((source) => `!(${source})`);
}

function isAt(key: string): string {
  return `_held.at == ${JSON.stringify(key)}`;
}

function hold(step: string, value: ValueSource): Instruction {
  return { type: 'hold', params: { step, value } };
}
