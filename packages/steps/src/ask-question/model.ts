// Asks the visitor something and keeps the answer.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import type { TextSlot, Variable } from '@parley/flow';
import type { MessagePart } from '@parley/messages';
import { check } from './check';
import { compile } from './compile';
import { exitsOf, gaveUpExit } from './exits';
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
  writes: (options) => {
    const { variable } = options;
    if (variable === null) return [];
    const type: Variable['type'] = options.answer === 'number' ? 'number' : 'text';
    return exitsOf(options)
      .filter((exit) => exit !== gaveUpExit)
      .map(({ id }) => ({ variable, type, exit: id }));
  },
  waits: () => true,
  sends: (options) => [{ field: 'text', parts: partsOf(options, options.text) }, ...retrySending(options)],
  check,
  compile,
  readReply,
  renameVariable: (options, from, to) => ({
    ...options,
    text: renameInTemplate(options.text, from, to),
    retry: renameInTemplate(options.retry, from, to),
    placeholder: renameInTemplate(options.placeholder, from, to),
    choices: options.choices.map(({ id, label }) => ({ id, label: renameInTemplate(label, from, to) })),
    variable: options.variable === from ? to : options.variable,
  }),
});

function textsOf({ answer, text, retry, placeholder, choices }: AskQuestionOptions): TextSlot[] {
  return [
    { path: 'text', text },
    ...(answer === 'choice' ? choices.map(({ id, label }) => ({ path: `choices.${id}.label`, text: label })) : []),
    ...(retry === '' ? [] : [{ path: 'retry', text: retry }]),
    ...(placeholder === '' ? [] : [{ path: 'placeholder', text: placeholder }]),
  ];
}

function retrySending(options: AskQuestionOptions) {
  return options.retry.trim() === '' ? [] : [{ field: 'retry', parts: partsOf(options, options.retry) }];
}

function partsOf({ answer, choices }: AskQuestionOptions, text: string): MessagePart[] {
  return [
    { kind: 'text', text },
    ...(answer === 'choice' && choices.length > 0 ? [{ kind: 'choices', choices } as const] : []),
  ];
}
