// Asks for a date, a time or both, understood in the visitor's own words and kept as ISO text.
import { defineStepModel } from '@parley/flow';
import type { ReadReplyContext, ReplyReading, Variable } from '@parley/flow';
import type { Reply } from '@parley/messages';
import { z } from 'zod';
import { askingSends, askingTexts, renameInAsking } from '../ask-kit/asking-texts';
import { compileAsking } from '../ask-kit/compile-asking';
import { answeredExit, askingDefaults, draftAsking, gaveUpExit, strictAsking } from '../ask-kit/fields';
import { readDate } from '../date-kit/read-date';

const wantsSchema = z.enum(['date', 'time', 'both']);
const draftSchema = z.object({ ...draftAsking, wants: wantsSchema.catch('date') });
export type AskDateOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  ...strictAsking,
  /** Kept as `2027-03-15`, `15:00` or `2027-03-15T15:00+01:00`. */
  wants: wantsSchema,
});

export const askDateModel = defineStepModel({
  kind: 'ask-date',
  group: 'ask',
  draftSchema,
  optionsSchema,
  defaults: (): AskDateOptions => ({ ...askingDefaults, wants: 'date' }),
  exits: () => [answeredExit, gaveUpExit],
  texts: (options) => askingTexts(options),
  writes: ({ variable, wants }) => {
    const type: Variable['type'] = wants === 'time' ? 'text' : 'date';
    return variable === null ? [] : [{ variable, type, exit: answeredExit.id }];
  },
  waits: () => true,
  sends: (options) => askingSends(options, []),
  compile: ({ id, options }, tools) => compileAsking({ step: id, options, tools, exits: [answeredExit] }),
  readReply,
  renameVariable: (options, from, to) => ({ ...options, ...renameInAsking(options, from, to) }),
});

function readReply({ wants }: AskDateOptions, reply: Reply, context: ReadReplyContext): ReplyReading {
  if (reply.kind === 'attachment') return { kind: 'problem', problem: 'attachment' };
  // A choice tapped late belongs to an earlier question
  if (reply.kind === 'choice') return { kind: 'problem', problem: 'other-question' };
  const { locale, now = null, timeZone = 'UTC' } = context;
  const read = readDate(reply.text, { wants, now, timeZone, locale });
  if ('problem' in read) return { kind: 'problem', problem: read.problem };
  return { kind: 'answer', exit: answeredExit.id, value: read.value, label: reply.text.trim() };
}
