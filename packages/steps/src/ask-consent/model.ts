// Asks whether data may be stored, in words the workspace has to answer for, and keeps who agreed to which.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import type { CompileTools, Exit, Instruction, ReadReplyContext, ReplyReading, StepState } from '@parley/flow';
import type { Reply } from '@parley/messages';
import { z } from 'zod';
import { askingSends, askingTexts, renameInAsking } from '../ask-kit/asking-texts';
import { readYesNo } from '../ask-kit/answers/read-yes-no';
import { compileAsking } from '../ask-kit/compile-asking';
import { askingDefaults, draftAsking, gaveUpExit, strictAsking } from '../ask-kit/fields';
import { waysByValue } from '../ask-kit/skip-known';
import { draftText } from '../model-kit/fields';
import { plainWords } from '../model-kit/plain-words';

const draftSchema = z.object({ ...draftAsking, agreeLabel: draftText(), declineLabel: draftText() });
export type AskConsentOptions = z.infer<typeof draftSchema>;

const label = z.string().trim().min(1, 'Write what the choice says').max(200);
const labels = ['agreeLabel', 'declineLabel'] as const;

export const askConsentModel = defineStepModel({
  kind: 'ask-consent',
  group: 'ask',
  draftSchema,
  optionsSchema: z.strictObject({ ...strictAsking, agreeLabel: label, declineLabel: label }),
  defaults: (): AskConsentOptions => ({ ...askingDefaults, agreeLabel: 'I agree', declineLabel: 'No, thanks' }),
  exits: (options) => [...answerExits(options), gaveUpExit],
  texts: (options) => [...askingTexts(options), ...labels.map((path) => ({ path, text: options[path] }))],
  writes: ({ variable }) =>
    variable === null ? [] : ['agreed', 'declined'].map((exit) => ({ variable, type: 'boolean', exit })),
  waits: () => true,
  consents: () => ['agreed'],
  sends: (options) => askingSends(options, [{ kind: 'choices', choices: choicesOf(options) }]),
  compile,
  readReply,
  samples: ({ agreeLabel, declineLabel }) => [agreeLabel, declineLabel],
  renameVariable: (options, from, to) => ({
    ...options,
    ...renameInAsking(options, from, to),
    agreeLabel: renameInTemplate(options.agreeLabel, from, to),
    declineLabel: renameInTemplate(options.declineLabel, from, to),
  }),
});

function answerExits({ agreeLabel, declineLabel }: AskConsentOptions): Exit[] {
  return [
    { id: 'agreed', look: 'choice', label: agreeLabel.trim() || null, required: true },
    { id: 'declined', look: 'choice', label: declineLabel.trim() || null, required: true },
  ];
}

function choicesOf({ agreeLabel, declineLabel }: AskConsentOptions) {
  return [
    { id: 'agreed', label: agreeLabel },
    { id: 'declined', label: declineLabel },
  ];
}

type ConsentStep = { readonly id: string; readonly options: AskConsentOptions };

/** The words stand in the effect as they were said, so that the ledger keeps what was agreed to. */
function compile({ id, options }: ConsentStep, tools: CompileTools): StepState {
  const keep = (exit: string): Instruction[] => [
    {
      type: 'effect',
      params: {
        step: id,
        effect: {
          kind: 'ask-consent',
          data: { given: exit === 'agreed' },
          templates: { text: tools.localize('text', options.text) },
        },
      },
    },
  ];
  const choices = [
    { id: 'agreed', label: tools.localize('agreeLabel', options.agreeLabel) },
    { id: 'declined', label: tools.localize('declineLabel', options.declineLabel) },
  ];
  return compileAsking({
    step: id,
    options,
    tools,
    exits: answerExits(options),
    choices: { kind: 'choices', choices },
    known: waysByValue([
      ['agreed', true],
      ['declined', false],
    ]),
    onAnswer: keep,
  });
}

function readReply(options: AskConsentOptions, reply: Reply, { choiceLabels }: ReadReplyContext): ReplyReading {
  if (reply.kind === 'attachment') return { kind: 'problem', problem: 'attachment' };
  const choices = choicesOf(options).map(({ id, label: own }) => ({ id, label: choiceLabels[id] ?? own }));
  const said = reply.kind === 'choice' ? (reply.label ?? '') : reply.text;
  const tapped = reply.kind === 'choice' ? choices.find(({ id }) => id === reply.choiceId) : undefined;
  const plain = plainWords(said);
  const named = plain === '' ? undefined : choices.find((choice) => plainWords(choice.label) === plain);
  const exit = (tapped ?? named ?? choices[['1', '2'].indexOf(plain)])?.id ?? spoken(said);
  if (exit === null) return { kind: 'problem', problem: 'no-such-choice' };
  return { kind: 'answer', exit, value: exit === 'agreed', label: tapped?.label ?? said.trim() };
}

function spoken(said: string): string | null {
  const yes = readYesNo(said);
  return yes === null ? null : yes ? 'agreed' : 'declined';
}
