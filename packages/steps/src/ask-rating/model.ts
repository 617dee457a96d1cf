// Asks for a number on a scale: a rating from 1 up, or how likely somebody is to recommend, from 0 to 10.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import type { Exit, ReadReplyContext, ReplyReading } from '@parley/flow';
import type { Reply } from '@parley/messages';
import { askingSends, askingTexts, renameInAsking } from '../ask-kit/asking-texts';
import { answeredExit, gaveUpExit } from '../ask-kit/fields';
import { readRating } from '../reading-kit/read-rating';
import { compile, endsText } from './compile';
import { type AskRatingOptions, defaultOptions, draftSchema, optionsSchema, scaleOf, stepsOf } from './schema';

export const askRatingModel = defineStepModel({
  kind: 'ask-rating',
  group: 'ask',
  draftSchema,
  optionsSchema,
  defaults: defaultOptions,
  exits: (options) => [...answerExits(options), gaveUpExit],
  texts: (options) => [
    ...askingTexts(options),
    ...(['lowLabel', 'highLabel'] as const)
      .map((path) => ({ path, text: options[path] }))
      .filter(({ text }) => text !== ''),
  ],
  writes: (options) => {
    const { variable } = options;
    return variable === null
      ? []
      : answerExits(options).map(({ id }) => ({ variable, type: 'number' as const, exit: id }));
  },
  waits: () => true,
  sends: (options) => {
    const ends = endsText(scaleOf(options), options.lowLabel, options.highLabel);
    const choices = stepsOf(options).map((value) => ({ id: `r${value}`, label: String(value) }));
    return askingSends(options, [
      ...(ends === '' ? [] : [{ kind: 'text', text: ends } as const]),
      { kind: 'choices', choices },
    ]);
  },
  compile: ({ id, options }, tools) => compile({ id, options, exits: answerExits(options) }, tools),
  readReply,
  rating: ({ scale, highest }) => (scale === 'rating' ? { of: highest } : null),
  renameVariable: (options, from, to) => ({
    ...options,
    ...renameInAsking(options, from, to),
    lowLabel: renameInTemplate(options.lowLabel, from, to),
    highLabel: renameInTemplate(options.highLabel, from, to),
  }),
});

const groups = ['promoter', 'passive', 'detractor'] as const;

function answerExits({ scale, split }: AskRatingOptions): Exit[] {
  if (scale !== 'nps' || !split) return [answeredExit];
  return groups.map((id) => ({ id, look: 'plain', label: null, required: true }));
}

/** As the net promoter score divides them. */
function groupOf(value: number): (typeof groups)[number] {
  if (value >= 9) return 'promoter';
  return value >= 7 ? 'passive' : 'detractor';
}

function readReply(options: AskRatingOptions, reply: Reply, _context: ReadReplyContext): ReplyReading {
  if (reply.kind === 'attachment') return { kind: 'problem', problem: 'attachment' };
  const tapped = reply.kind === 'choice' ? /^r(\d{1,2})$/.exec(reply.choiceId)?.[1] : undefined;
  const said = reply.kind === 'choice' ? (tapped ?? reply.label ?? '') : reply.text;
  const read = readRating(said, scaleOf(options));
  if ('problem' in read) return { kind: 'problem', problem: read.problem };
  const exit = options.scale === 'nps' && options.split ? groupOf(read.value) : answeredExit.id;
  return { kind: 'answer', exit, value: read.value, label: said.trim() };
}
