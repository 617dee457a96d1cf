// Says something: texts, pictures, what plays, cards and link buttons, one bubble after another.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import { findRepeated } from '../model-kit/find-repeated';
import { nextExit, toNext } from '../model-kit/next-exit';
import { listTexts, mapTexts } from './bubble-texts';
import { groupBubbles, sendingOf } from './messages';
import { draftSchema, optionsSchema, type SendMessageOptions } from './schema';
import { compileBubbles, typingTime } from './typing';

export const sendMessageModel = defineStepModel({
  kind: 'send-message',
  group: 'say',
  draftSchema,
  optionsSchema,
  defaults: (): SendMessageOptions => ({
    bubbles: [{ id: 'b1', kind: 'text', text: '', format: 'rich' }],
  }),
  exits: () => [nextExit],
  texts: ({ bubbles }) => bubbles.flatMap((bubble) => listTexts(bubble, 'text')),
  reads: ({ bubbles }) =>
    bubbles.flatMap((bubble) =>
      listTexts(bubble, 'url').map(({ path, text }) => ({ field: path, source: text, as: 'template' as const })),
    ),
  waits: ({ bubbles }) => typingTime(bubbles) > 0,
  longestWait: ({ bubbles }) => typingTime(bubbles),
  sends: ({ bubbles }) => groupBubbles(bubbles).map(sendingOf),
  check: ({ bubbles }) =>
    findRepeated(bubbles.map(({ id }) => id)).map((id) => ({
      code: 'repeated-id',
      severity: 'error',
      field: `bubbles.${id}`,
      message: `Two messages have the id "${id}".`,
      values: { id },
    })),
  compile: ({ id, options }, tools) => ({
    ...compileBubbles(id, options.bubbles, tools),
    always: [toNext],
  }),
  renameVariable: ({ bubbles }, from, to) => ({
    bubbles: bubbles.map((bubble) => mapTexts(bubble, (_path, text) => renameInTemplate(text, from, to))),
  }),
});
