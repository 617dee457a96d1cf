// Waits until a program outside reports something at an address that only this visit has, or until it has waited enough.
import { defineStepModel } from '@parley/flow';
import type { Exit, StepState } from '@parley/flow';
import type { JsonValue } from '@parley/primitives';
import { renameSaved, writesOf } from '../answer-kit/saved';
import { takeValues } from '../answer-kit/take-values';
import { findRepeated } from '../model-kit/find-repeated';
import { draftSchema, milliseconds, optionsSchema, type WaitForEventOptions } from './schema';

const happenedExit: Exit = { id: 'happened', look: 'plain', label: null, required: true };
const timedOutExit: Exit = { id: 'timed-out', look: 'failure', label: null, required: true };

export const waitForEventModel = defineStepModel({
  kind: 'wait-for-event',
  group: 'compose',
  draftSchema,
  optionsSchema,
  defaults: (): WaitForEventOptions => ({ name: '', link: null, amount: 1, unit: 'days', saves: [] }),
  exits: () => [happenedExit, timedOutExit],
  texts: () => [],
  writes: ({ link, saves }) => [
    ...(link === null ? [] : [{ variable: link, type: 'text' as const }]),
    ...writesOf(saves, happenedExit.id),
  ],
  waits: () => true,
  longestWait: milliseconds,
  check: ({ link, saves }) =>
    findRepeated([...saves.map(({ variable }) => variable), ...(link === null ? [] : [link])]).map((id) => ({
      code: 'repeated-id',
      severity: 'error',
      field: 'saves',
      message: `"${id}" is there twice.`,
      values: { id },
    })),
  outside: ({ link, saves }) => ({ link, read: (body: JsonValue) => takeValues(body, saves) }),
  compile: ({ id, options }) => compile(id, options),
  renameVariable: (options, from, to) => ({
    ...options,
    link: options.link === from ? to : options.link,
    saves: renameSaved(options.saves, from, to),
  }),
});

/** What came before the visit was here counts as well: programs may be quicker than flows. */
function compile(step: string, options: WaitForEventOptions): StepState {
  const { link, saves } = options;
  const kept = saves.map(({ variable }, index) => ({ variable, key: `s${index}` }));
  // The address is used up; the next one comes with what was reported
  const values = [...kept, ...(link === null ? [] : [{ variable: link, key: 'link' }])];
  return {
    entry: [{ type: 'listen-outside', params: { step, on: true } }],
    always: [
      {
        guard: { type: 'outside-came', params: { step } },
        to: { exit: happenedExit.id },
        actions: [{ type: 'take-outside', params: { step, values } }],
      },
    ],
    after: {
      [String(milliseconds(options))]: [
        { to: { exit: timedOutExit.id }, actions: [{ type: 'listen-outside', params: { step, on: false } }] },
      ],
    },
  };
}
