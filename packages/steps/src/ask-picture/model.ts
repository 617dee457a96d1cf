// Asks to choose among pictures, each with a title and a few words; one, or any number at once.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import type { Exit, StepProblem, TextSlot, Variable } from '@parley/flow';
import type { MessagePart } from '@parley/messages';
import { readChoice } from '../ask-kit/answers/read-choice';
import { readSeveral } from '../ask-kit/answers/read-several';
import { askingSends, askingTexts, renameInAsking } from '../ask-kit/asking-texts';
import { answeredExit, gaveUpExit } from '../ask-kit/fields';
import { checkChoices } from '../choice-kit/check-choices';
import { offerReads, renameInOffer } from '../choice-kit/offer-names';
import { compile } from './compile';
import { type AskPictureOptions, defaultOptions, draftSchema, optionsSchema, type Picture } from './schema';

export const askPictureModel = defineStepModel({
  kind: 'ask-picture',
  group: 'ask',
  draftSchema,
  optionsSchema,
  defaults: defaultOptions,
  exits: (options) => [...answerExits(options), gaveUpExit],
  texts: textsOf,
  reads: (options) => offerReads(options),
  writes: (options) => {
    const { variable, several } = options;
    const type: Variable['type'] = several ? 'list' : 'text';
    return variable === null ? [] : answerExits(options).map(({ id }) => ({ variable, type, exit: id }));
  },
  waits: () => true,
  sends: (options) => askingSends(options, cardsOf(options)),
  check,
  compile: ({ id, options }, tools) => compile({ id, options, exits: answerExits(options) }, tools),
  readReply: (options, reply, context) =>
    options.several ? readSeveral(options, reply, context) : readChoice(options.choices, reply, context),
  samples: ({ several, min }) => (several ? [Array.from({ length: min }, (_, index) => index + 1).join(', ')] : []),
  renameVariable: (options, from, to) => {
    const { choices, list } = renameInOffer(options, from, to);
    const rename = (text: string) => renameInTemplate(text, from, to);
    return {
      ...options,
      ...renameInAsking(options, from, to),
      list,
      button: rename(options.button),
      choices: choices.map((one) => ({ ...one, text: rename(one.text), image: rename(one.image) })),
    };
  },
});

function writtenOf({ choices, list }: AskPictureOptions): readonly Picture[] {
  return list === null ? choices : [];
}

function answerExits(options: AskPictureOptions): Exit[] {
  if (options.several || options.list !== null) return [answeredExit];
  return options.choices.map(({ id, label }) => ({ id, look: 'choice', label, required: true }));
}

function textsOf(options: AskPictureOptions): TextSlot[] {
  return [
    ...askingTexts(options),
    ...writtenOf(options).flatMap(({ id, label, text }) => [
      { path: `choices.${id}.label`, text: label },
      ...(text === '' ? [] : [{ path: `choices.${id}.text`, text }]),
    ]),
    { path: 'button', text: options.button },
  ];
}

function cardsOf(options: AskPictureOptions): MessagePart[] {
  const choices = writtenOf(options).map(({ id, label, text, image }) => ({
    id,
    label,
    ...(text !== '' && { text }),
    ...(image !== '' && { image }),
  }));
  const { button, several } = options;
  if (choices.length === 0) return [];
  return [{ kind: 'choices', choices, ...(several && { several: true }), ...(button !== '' && { button }) }];
}

function check(options: AskPictureOptions): StepProblem[] {
  const { choices, list, several, min, max } = options;
  const few = list === null && choices.length < 2;
  const most = max ?? (list === null ? choices.length : 100);
  return [
    ...(few ? [error('no-choices', 'choices', 'Add at least two choices.')] : []),
    ...checkChoices(options, [gaveUpExit.id]),
    ...(several && min > most ? [error('empty-range', 'min', 'More choices are wanted than can be made.')] : []),
  ];
}

function error(code: string, field: string, message: string): StepProblem {
  return { code, severity: 'error', field, message };
}
