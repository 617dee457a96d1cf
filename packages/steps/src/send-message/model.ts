// Says something: texts, images and link buttons, one bubble after another.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import { findRepeated } from '../model-kit/find-repeated';
import { nextExit, toNext } from '../model-kit/next-exit';
import { groupBubbles, partOf, sendingOf, textsOf } from './messages';
import { type Bubble, draftSchema, optionsSchema, type SendMessageOptions } from './schema';

export const sendMessageModel = defineStepModel({
  kind: 'send-message',
  group: 'say',
  draftSchema,
  optionsSchema,
  defaults: (): SendMessageOptions => ({ bubbles: [{ id: 'b1', kind: 'text', text: '' }] }),
  exits: () => [nextExit],
  texts: ({ bubbles }) => bubbles.flatMap(textsOf),
  reads: ({ bubbles }) =>
    bubbles.flatMap((bubble) =>
      urlsOf(bubble).map(({ field, url }) => ({ field, source: url, as: 'template' as const })),
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
    bubbles: bubbles.map((bubble) => renameInBubble(bubble, (text) => renameInTemplate(text, from, to))),
  }),
});

function urlsOf(bubble: Bubble): { field: string; url: string }[] {
  if (bubble.kind === 'image') return [{ field: `bubbles.${bubble.id}.url`, url: bubble.url }];
  if (bubble.kind === 'text') return [];
  return bubble.buttons.map(({ id, url }) => ({ field: `bubbles.${bubble.id}.buttons.${id}.url`, url }));
}

function renameInBubble(bubble: Bubble, rename: (text: string) => string): Bubble {
  switch (bubble.kind) {
    case 'text':
      return { ...bubble, text: rename(bubble.text) };
    case 'image':
      return { ...bubble, url: rename(bubble.url), alt: rename(bubble.alt) };
    case 'buttons':
      return {
        ...bubble,
        buttons: bubble.buttons.map((button) => ({ ...button, label: rename(button.label), url: rename(button.url) })),
      };
  }
}
