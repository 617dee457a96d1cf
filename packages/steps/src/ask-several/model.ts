// Asks for any number of choices at once and keeps them as a list.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import type { StepProblem } from '@parley/flow';
import { z } from 'zod';
import { askingSends, askingTexts, renameInAsking } from '../ask-kit/asking-texts';
import { compileAsking } from '../ask-kit/compile-asking';
import { answeredExit, askingDefaults, draftAsking, gaveUpExit, strictAsking } from '../ask-kit/fields';
import { draftList, draftText, partIdSchema } from '../model-kit/fields';
import { findRepeated } from '../model-kit/find-repeated';
import { readSeveral } from './read-several';

const draftSchema = z.object({
  ...draftAsking,
  choices: draftList(z.object({ id: partIdSchema, label: draftText() })),
  min: z.number().int().min(1).max(100).catch(1),
  /** Null: as many as there are. */
  max: z.number().int().min(1).max(100).nullable().catch(null),
});
export type AskSeveralOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  ...strictAsking,
  choices: z
    .array(z.strictObject({ id: partIdSchema, label: z.string().trim().min(1, 'Write what the choice says').max(500) }))
    .min(2, 'Add at least two choices')
    .max(100),
  min: z.number().int().min(1).max(100),
  max: z.number().int().min(1).max(100).nullable(),
});

export const askSeveralModel = defineStepModel({
  kind: 'ask-several',
  group: 'ask',
  draftSchema,
  optionsSchema,
  defaults: (): AskSeveralOptions => ({
    ...askingDefaults,
    choices: [
      { id: 'c1', label: '' },
      { id: 'c2', label: '' },
    ],
    min: 1,
    max: null,
  }),
  exits: () => [answeredExit, gaveUpExit],
  texts: (options) => [
    ...askingTexts(options),
    ...options.choices.map(({ id, label }) => ({ path: `choices.${id}.label`, text: label })),
  ],
  writes: ({ variable }) => (variable === null ? [] : [{ variable, type: 'list', exit: answeredExit.id }]),
  waits: () => true,
  sends: (options) => askingSends(options, [{ kind: 'choices', choices: options.choices }]),
  check,
  compile: ({ id, options }, tools) =>
    compileAsking({
      step: id,
      options,
      tools,
      exits: [answeredExit],
      several: true,
      choices: options.choices.map((choice) => ({
        id: choice.id,
        label: tools.localize(`choices.${choice.id}.label`, choice.label),
      })),
    }),
  readReply: ({ choices, min, max }, reply, context) =>
    readSeveral({ choices, min, max: max ?? choices.length }, reply, context),
  samples: ({ choices, min }) => [
    choices
      .slice(0, min)
      .map((_choice, index) => index + 1)
      .join(', '),
  ],
  renameVariable: (options, from, to) => ({
    ...options,
    ...renameInAsking(options, from, to),
    choices: options.choices.map(({ id, label }) => ({ id, label: renameInTemplate(label, from, to) })),
  }),
});

function check({ choices, min, max }: AskSeveralOptions): StepProblem[] {
  const labels = choices.map(({ label }) => label.trim().toLowerCase()).filter((label) => label !== '');
  const most = max ?? choices.length;
  return [
    ...findRepeated(choices.map(({ id }) => id)).map((id) => error('repeated-id', `Two choices have the id "${id}".`)),
    ...findRepeated(labels).map((label) => error('repeated-label', `Two choices say "${label}".`)),
    ...(min > most || min > choices.length
      ? [error('empty-range', 'More choices are wanted than can be made.', 'min')]
      : []),
  ];
}

function error(code: string, message: string, field = 'choices'): StepProblem {
  return { code, severity: 'error', field, message };
}
