// Asks how satisfied a visitor is with the help they got, from 1 to 5; the answer counts in the reports.
import { defineStepModel } from '@parley/flow';
import type { CompileTools, Exit, ReadReplyContext, ReplyReading, StepState } from '@parley/flow';
import type { Reply } from '@parley/messages';
import { askingSends, askingTexts, renameInAsking } from '../ask-kit/asking-texts';
import { compileAsking } from '../ask-kit/compile-asking';
import { gaveUpExit } from '../ask-kit/fields';
import { readRating } from '../reading-kit/read-rating';
import {
  type AskSatisfactionOptions,
  best,
  defaultOptions,
  draftSchema,
  faces,
  type Feeling,
  feelingOf,
  labelOf,
  optionsSchema,
} from './schema';

const feelings: readonly Feeling[] = ['satisfied', 'neutral', 'unsatisfied'];

export const askSatisfactionModel = defineStepModel({
  kind: 'ask-satisfaction',
  group: 'ask',
  draftSchema,
  optionsSchema,
  defaults: defaultOptions,
  exits: () => [...answerExits, gaveUpExit],
  texts: (options) => askingTexts(options),
  writes: ({ variable }) =>
    variable === null ? [] : feelings.map((exit) => ({ variable, type: 'number' as const, exit })),
  waits: () => true,
  sends: (options) =>
    askingSends(options, [
      { kind: 'choices', choices: choices.map(({ id, value }) => ({ id, label: labelOf(value) })) },
    ]),
  compile,
  readReply,
  rating: () => ({ of: best }),
  samples: () => ['5', '3', '1'],
  renameVariable: (options, from, to) => ({ ...options, ...renameInAsking(options, from, to) }),
});

const answerExits: Exit[] = feelings.map((id) => ({ id, look: 'plain', label: null, required: true }));

const choices = faces.map((_, index) => ({ id: `s${index + 1}`, value: index + 1 }));

type AskSatisfactionStep = { readonly id: string; readonly options: AskSatisfactionOptions };

function compile({ id, options }: AskSatisfactionStep, tools: CompileTools): StepState {
  const languages = Object.keys(tools.localize('text', options.text));
  const label = (value: number) => Object.fromEntries(languages.map((language) => [language, labelOf(value)]));
  return compileAsking({
    step: id,
    options,
    tools,
    exits: answerExits,
    choices: { kind: 'choices', choices: choices.map((choice) => ({ id: choice.id, label: label(choice.value) })) },
    known: (source) => [
      { exit: 'satisfied', when: `order(${source}, 4) >= 0` },
      { exit: 'neutral', when: `order(${source}, 3) >= 0` },
      { exit: 'unsatisfied', when: `order(${source}, 1) >= 0` },
    ],
  });
}

function readReply(_options: AskSatisfactionOptions, reply: Reply, _context: ReadReplyContext): ReplyReading {
  if (reply.kind === 'attachment') return { kind: 'problem', problem: 'attachment' };
  const said = reply.kind === 'choice' ? (reply.label ?? '') : reply.text;
  const tapped = reply.kind === 'choice' ? choices.find(({ id }) => id === reply.choiceId)?.value : undefined;
  const value = tapped ?? faceIn(said);
  if (value !== undefined) return answer(value, said);
  const read = readRating(said, { min: 1, max: best });
  return 'problem' in read ? { kind: 'problem', problem: read.problem } : answer(read.value, said);
}

function answer(value: number, said: string): ReplyReading {
  return { kind: 'answer', exit: feelingOf(value), value, label: said.trim() || labelOf(value) };
}

/** The one face of the scale that is sent. */
function faceIn(said: string): number | undefined {
  const found = faces.flatMap((face, index) => (said.includes(face) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}
