// Asks the visitor something and keeps the answer.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import type { TextSlot, Variable } from '@parley/flow';
import type { MessagePart } from '@parley/messages';
import { askingSends, askingTexts, renameInAsking } from '../ask-kit/asking-texts';
import { offerReads, renameInOffer } from '../choice-kit/offer-names';
import { check } from './check';
import { compile } from './compile';
import { answerExits, exitsOf } from './exits';
import { readReply } from './read-reply';
import { type AskQuestionOptions, defaultOptions, draftSchema, optionsSchema } from './schema';

export const askQuestionModel = defineStepModel({
  kind: 'ask-question',
  group: 'ask',
  draftSchema,
  optionsSchema,
  defaults: defaultOptions,
  exits: exitsOf,
  texts: textsOf,
  reads: (options) => (options.answer === 'choice' ? offerReads(options) : []),
  writes: (options) => {
    const { variable } = options;
    if (variable === null) return [];
    const type: Variable['type'] = options.answer === 'number' ? 'number' : 'text';
    return answerExits(options).map(({ id }) => ({ variable, type, exit: id }));
  },
  waits: () => true,
  sends: (options) => askingSends(options, chipsOf(options)),
  check,
  compile,
  readReply,
  renameVariable: (options, from, to) => ({
    ...options,
    ...renameInAsking(options, from, to),
    ...renameInOffer(options, from, to),
    placeholder: renameInTemplate(options.placeholder, from, to),
  }),
});

function textsOf({ answer, text, retry, placeholder, unit, choices, list }: AskQuestionOptions): TextSlot[] {
  const offered = answer === 'choice' && list === null ? choices : [];
  const [question, ...again] = askingTexts({ text, retry });
  return [
    ...(question ? [question] : []),
    ...offered.map(({ id, label }) => ({ path: `choices.${id}.label`, text: label })),
    ...again,
    ...(answer === 'number' && unit !== '' ? [{ path: 'unit', text: unit }] : []),
    ...(placeholder === '' ? [] : [{ path: 'placeholder', text: placeholder }]),
  ];
}

function chipsOf({ answer, choices, list }: AskQuestionOptions): MessagePart[] {
  if (answer !== 'choice' || list !== null || choices.length === 0) return [];
  return [{ kind: 'choices', choices: choices.map(({ id, label }) => ({ id, label })) }];
}
