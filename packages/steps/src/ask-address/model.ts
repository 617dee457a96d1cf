// Asks for an address: a small form in web chat, part by part elsewhere, and understood in one line anywhere.
import { defineStepModel } from '@parley/flow';
import type { StepProblem } from '@parley/flow';
import { askingSends, askingTexts, renameInAsking } from '../ask-kit/asking-texts';
import { answeredExit, gaveUpExit } from '../ask-kit/fields';
import { compile } from './compile';
import { readReply } from './read-reply';
import { askedKeys, type AskAddressOptions, defaultOptions, draftSchema, optionsSchema } from './schema';

export const askAddressModel = defineStepModel({
  kind: 'ask-address',
  group: 'ask',
  draftSchema,
  optionsSchema,
  defaults: defaultOptions,
  exits: () => [answeredExit, gaveUpExit],
  texts: (options) => askingTexts(options),
  writes: ({ variable }) => (variable === null ? [] : [{ variable, type: 'object', exit: answeredExit.id }]),
  waits: () => true,
  sends: (options) => askingSends(options, []),
  check: (options) => (askedKeys(options).length === 0 ? [noParts] : []),
  compile: ({ id, options }, tools) => compile({ id, options }, tools),
  readReply,
  samples: () => ['Storgatan 1, 111 22 Stockholm, Sweden'],
  renameVariable: (options: AskAddressOptions, from, to) => ({ ...options, ...renameInAsking(options, from, to) }),
});

const noParts: StepProblem = {
  code: 'no-choices',
  severity: 'error',
  field: 'street',
  message: 'Ask for at least one part of the address.',
};
