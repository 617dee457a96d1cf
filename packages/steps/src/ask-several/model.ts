// Asks for any number of choices at once and keeps them as a list.
import { defineStepModel } from '@parley/flow';
import type { StepProblem } from '@parley/flow';
import type { MessagePart } from '@parley/messages';
import { z } from 'zod';
import { askingSends, askingTexts, renameInAsking } from '../ask-kit/asking-texts';
import { compileAsking } from '../ask-kit/compile-asking';
import { answeredExit, askingDefaults, draftAsking, gaveUpExit, strictAsking } from '../ask-kit/fields';
import { checkChoices } from '../choice-kit/check-choices';
import { draftOffer, emptyChoice, offerDefaults, strictOffer } from '../choice-kit/choices';
import { compileChoices, nothingOffered } from '../choice-kit/compile-choices';
import { offerReads, renameInOffer } from '../choice-kit/offer-names';
import { readSeveral } from '../ask-kit/answers/read-several';

const draftSchema = z.object({
  ...draftAsking,
  ...draftOffer,
  min: z.number().int().min(1).max(100).catch(1),
  /** Null: as many as there are. */
  max: z.number().int().min(1).max(100).nullable().catch(null),
});
export type AskSeveralOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  ...strictAsking,
  ...strictOffer,
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
    ...offerDefaults,
    choices: [emptyChoice('c1'), emptyChoice('c2')],
    min: 1,
    max: null,
  }),
  exits: () => [answeredExit, gaveUpExit],
  texts: (options) => [
    ...askingTexts(options),
    ...writtenOf(options).map(({ id, label }) => ({ path: `choices.${id}.label`, text: label })),
  ],
  reads: (options) => offerReads(options),
  writes: ({ variable }) => (variable === null ? [] : [{ variable, type: 'list', exit: answeredExit.id }]),
  waits: () => true,
  sends: (options) => askingSends(options, chipsOf(options)),
  check,
  compile: ({ id, options }, tools) =>
    compileAsking({
      step: id,
      options,
      tools,
      exits: [answeredExit],
      choices: { ...compileChoices(options, tools), several: true },
      unaskable: nothingOffered(options),
      awaits: { kind: 'choice', ...(options.searchable && { searchable: true }) },
    }),
  readReply: (options, reply, context) => readSeveral(options, reply, context),
  samples: ({ min }) => [Array.from({ length: min }, (_, index) => index + 1).join(', ')],
  renameVariable: (options, from, to) => ({
    ...options,
    ...renameInAsking(options, from, to),
    ...renameInOffer(options, from, to),
  }),
});

function writtenOf({ choices, list }: AskSeveralOptions): AskSeveralOptions['choices'] {
  return list === null ? choices : [];
}

function chipsOf(options: AskSeveralOptions): MessagePart[] {
  const choices = writtenOf(options).map(({ id, label }) => ({ id, label }));
  return choices.length === 0 ? [] : [{ kind: 'choices', choices, several: true }];
}

function check(options: AskSeveralOptions): StepProblem[] {
  const { choices, list, min, max } = options;
  if (list !== null) return max !== null && min > max ? [tooMany] : [];
  const few = choices.length < 2 ? [error('no-choices', 'Add at least two choices.')] : [];
  const most = max ?? choices.length;
  return [...few, ...checkChoices(options), ...(min > most || min > choices.length ? [tooMany] : [])];
}

function error(code: string, message: string, field = 'choices'): StepProblem {
  return { code, severity: 'error', field, message };
}

const tooMany = error('empty-range', 'More choices are wanted than can be made.', 'min');
