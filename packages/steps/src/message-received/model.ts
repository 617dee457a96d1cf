// Trigger: the first message of a visitor arrives, whatever it says or with one of some keywords.
import { compileExpression, defineStepModel, evaluateExpression } from '@parley/flow';
import { z } from 'zod';
import { draftList, draftName, draftText, nameSchema } from '../model-kit/fields';
import { nextExit, toNext } from '../model-kit/next-exit';
import { plainWords } from '../model-kit/plain-words';

const draftSchema = z.object({ keywords: draftList(z.string()), pattern: draftText(), variable: draftName });
export type MessageReceivedOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  /** With no pattern either: any message. */
  keywords: z.array(z.string().trim().min(1, 'Write a keyword').max(80)).max(50),
  /** A regular expression that the message holds, whatever its case; matched in linear time. */
  pattern: z.string().max(400).optional(),
  /** Where the message's text is kept. */
  variable: nameSchema.nullable(),
});

/** As an expression, since those match patterns in linear time. */
function holding(pattern: string): string {
  return `said.matches(${JSON.stringify(`(?i)${pattern}`)})`;
}

/** The occasion brings `text`; a session starts with it as the value `message`. */
export const messageReceivedModel = defineStepModel({
  kind: 'message-received',
  group: 'trigger',
  draftSchema,
  optionsSchema,
  defaults: (): MessageReceivedOptions => ({ keywords: [], pattern: '', variable: null }),
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
  check: ({ pattern }) => {
    const read = pattern === '' ? null : compileExpression(holding(pattern));
    if (read === null || read.ok) return [];
    return [{ code: 'bad-pattern', severity: 'error', field: 'pattern', message: read.error.message }];
  },
  starts: ({ keywords, pattern }, { details }) => {
    if (keywords.length === 0 && pattern === '') return 'any';
    const text = typeof details['text'] === 'string' ? details['text'] : '';
    const said = ` ${plainWords(text)} `;
    if (keywords.some((keyword) => said.includes(` ${plainWords(keyword)} `))) return 'exact';
    const found = pattern !== '' && evaluateExpression(holding(pattern), { vars: { said: text } });
    return found && found.ok && found.value === true ? 'exact' : 'no';
  },
  renameVariable: (options, from, to) => (options.variable === from ? { ...options, variable: to } : options),
});
