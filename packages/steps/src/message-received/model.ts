// Trigger: the first message of a visitor arrives, whatever it says or with one of some keywords.
import { defineStepModel } from '@parley/flow';
import { z } from 'zod';
import { draftList, draftName, nameSchema } from '../model-kit/fields';
import { nextExit, toNext } from '../model-kit/next-exit';
import { plainWords } from '../model-kit/plain-words';

const draftSchema = z.object({ keywords: draftList(z.string()), variable: draftName });
export type MessageReceivedOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  /** Empty: any message. */
  keywords: z.array(z.string().trim().min(1, 'Write a keyword').max(80)).max(50),
  /** Where the message's text is kept. */
  variable: nameSchema.nullable(),
});

/** The occasion brings `text`; a session starts with it as the value `message`. */
export const messageReceivedModel = defineStepModel({
  kind: 'message-received',
  group: 'trigger',
  draftSchema,
  optionsSchema,
  defaults: (): MessageReceivedOptions => ({ keywords: [], variable: null }),
  exits: () => [nextExit],
  texts: () => [],
  writes: ({ variable }) => (variable === null ? [] : [{ variable, type: 'text' }]),
  waits: () => false,
  compile: ({ options: { variable } }) => ({
    ...(variable !== null && {
      entry: [{ type: 'set', params: { variable, value: { from: 'expression', source: 'vars.message' } } }],
    }),
    always: [toNext],
  }),
  starts: ({ keywords }, { details }) => {
    if (keywords.length === 0) return 'any';
    const { text } = details;
    const said = ` ${plainWords(typeof text === 'string' ? text : '')} `;
    return keywords.some((keyword) => said.includes(` ${plainWords(keyword)} `)) ? 'exact' : 'no';
  },
  renameVariable: (options, from, to) => (options.variable === from ? { ...options, variable: to } : options),
});
