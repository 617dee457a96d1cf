// Says something: texts, pictures, what plays, cards and link buttons, one bubble after another.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import { findRepeated } from '../model-kit/find-repeated';
import { nextExit, toNext } from '../model-kit/next-exit';
import { listTexts, mapTexts } from './bubble-texts';
import { groupBubbles, partOf, sendingOf } from './messages';
import { draftSchema, optionsSchema, type SendMessageOptions } from './schema';

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
  waits: () => false,
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
    entry: groupBubbles(options.bubbles).map((group) => ({
      type: 'say',
      params: { step: id, parts: group.map((bubble) => partOf(bubble, tools)) },
    })),
    always: [toNext],
  }),
  renameVariable: ({ bubbles }, from, to) => ({
    bubbles: bubbles.map((bubble) => mapTexts(bubble, (_path, text) => renameInTemplate(text, from, to))),
  }),
});
