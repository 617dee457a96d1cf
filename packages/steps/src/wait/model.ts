// Lets time pass before the visit goes on: for a while, until a moment, or until clocks show an hour.
import { defineStepModel, renameInExpression } from '@parley/flow';
import type { CompileTools, Exit, StepState } from '@parley/flow';
import { nextExit, toNext } from '../model-kit/next-exit';
import { draftSchema, longestMs, optionsSchema, unitMs, type WaitOptions, weekdaysOf } from './schema';

/** What was waited for lies behind already, or is not known. */
const passedExit: Exit = { id: 'passed', look: 'failure', label: null, required: false };

export const waitModel = defineStepModel({
  kind: 'wait',
  group: 'compose',
  draftSchema,
  optionsSchema,
  defaults: (): WaitOptions => ({
    mode: 'for',
    amount: 1,
    unit: 'minutes',
    moment: '',
    time: '09:00',
    days: 'weekdays',
  }),
  exits: ({ mode }) => (mode === 'moment' ? [nextExit, passedExit] : [nextExit]),
  texts: () => [],
  reads: ({ mode, moment }) =>
    mode === 'moment' && moment !== '' ? [{ field: 'moment', source: moment, as: 'expression' }] : [],
  waits: () => true,
  longestWait,
  compile: ({ options }, tools) => compile(options, tools),
  renameVariable: (options, from, to) => ({ ...options, moment: renameInExpression(options.moment, from, to) }),
});

function compile(options: WaitOptions, { isConnected }: CompileTools): StepState {
  if (options.mode === 'for') return { after: { [String(milliseconds(options))]: [toNext] } };
  if (options.mode === 'time') {
    return { due: { when: { by: 'time', time: options.time, weekdays: weekdaysOf(options.days) }, ways: [toNext] } };
  }
  const when = { by: 'moment', source: options.moment } as const;
  const passed = { exit: isConnected(passedExit.id) ? passedExit.id : nextExit.id };
  return {
    always: [{ guard: { type: 'has-passed', params: { when } }, to: passed }],
    due: { when, ways: [toNext] },
  };
}

function longestWait(options: WaitOptions): number {
  if (options.mode === 'for') return milliseconds(options);
  return options.mode === 'time' ? 7 * unitMs.days : longestMs;
}

function milliseconds({ amount, unit }: WaitOptions): number {
  return Math.min(longestMs, Math.max(1, Math.round(amount * unitMs[unit])));
}
