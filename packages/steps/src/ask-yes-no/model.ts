// Asks what can be answered by yes or no, tapped or in the visitor's own words.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import type { CompileTools, Exit, LocalizedText, ReadReplyContext, ReplyReading, StepState } from '@parley/flow';
import type { Choice, Reply } from '@parley/messages';
import { z } from 'zod';
import { askingSends, askingTexts, renameInAsking } from '../ask-kit/asking-texts';
import { compileAsking } from '../ask-kit/compile-asking';
import { askingDefaults, draftAsking, gaveUpExit, strictAsking } from '../ask-kit/fields';
import { waysByValue } from '../ask-kit/skip-known';
import { draftText } from '../model-kit/fields';
import { plainWords } from '../model-kit/plain-words';
import { readYesNo } from '../ask-kit/answers/read-yes-no';

const draftSchema = z.object({ ...draftAsking, yesLabel: draftText(), noLabel: draftText() });
export type AskYesNoOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  ...strictAsking,
  /** Empty: the word itself, in the visitor's language where it is one of the flow's. */
  yesLabel: z.string().max(200),
  noLabel: z.string().max(200),
});

export const askYesNoModel = defineStepModel({
  kind: 'ask-yes-no',
  group: 'ask',
  draftSchema,
  optionsSchema,
  defaults: (): AskYesNoOptions => ({ ...askingDefaults, yesLabel: '', noLabel: '' }),
  exits: (options) => [...answerExits(options), gaveUpExit],
  texts: (options) => [
    ...askingTexts(options),
    ...(['yesLabel', 'noLabel'] as const)
      .map((path) => ({ path, text: options[path] }))
      .filter(({ text }) => text !== ''),
  ],
  writes: ({ variable }) =>
    variable === null ? [] : ['yes', 'no'].map((exit) => ({ variable, type: 'boolean', exit })),
  waits: () => true,
  sends: (options) => askingSends(options, [{ kind: 'choices', choices: choicesOf(options) }]),
  compile,
  readReply,
  renameVariable: (options, from, to) => ({
    ...options,
    ...renameInAsking(options, from, to),
    yesLabel: renameInTemplate(options.yesLabel, from, to),
    noLabel: renameInTemplate(options.noLabel, from, to),
  }),
});

const plainLabels: Readonly<Record<string, { readonly yes: string; readonly no: string }>> = {
  en: { yes: 'Yes', no: 'No' },
  sv: { yes: 'Ja', no: 'Nej' },
  de: { yes: 'Ja', no: 'Nein' },
  fr: { yes: 'Oui', no: 'Non' },
  es: { yes: 'Sí', no: 'No' },
  it: { yes: 'Sì', no: 'No' },
  pt: { yes: 'Sim', no: 'Não' },
  nl: { yes: 'Ja', no: 'Nee' },
  da: { yes: 'Ja', no: 'Nej' },
  nb: { yes: 'Ja', no: 'Nei' },
  no: { yes: 'Ja', no: 'Nei' },
  nn: { yes: 'Ja', no: 'Nei' },
  fi: { yes: 'Kyllä', no: 'Ei' },
  pl: { yes: 'Tak', no: 'Nie' },
};

function plainLabel(language: string, answer: 'yes' | 'no'): string {
  const [bare = language] = language.toLowerCase().split('-');
  const known = Object.hasOwn(plainLabels, bare) ? plainLabels[bare] : undefined;
  return known?.[answer] ?? (answer === 'yes' ? 'Yes' : 'No');
}

function answerExits({ yesLabel, noLabel }: AskYesNoOptions): Exit[] {
  return [
    { id: 'yes', look: 'choice', label: yesLabel.trim() || null, required: true },
    { id: 'no', look: 'choice', label: noLabel.trim() || null, required: true },
  ];
}

function choicesOf({ yesLabel, noLabel }: AskYesNoOptions): Choice[] {
  return [
    { id: 'yes', label: yesLabel.trim() || plainLabel('en', 'yes') },
    { id: 'no', label: noLabel.trim() || plainLabel('en', 'no') },
  ];
}

type AskYesNoStep = { readonly id: string; readonly options: AskYesNoOptions };

function compile({ id, options }: AskYesNoStep, tools: CompileTools): StepState {
  // A label that is not written is spoken in the languages in which the question is asked
  const languages = Object.keys(tools.localize('text', options.text));
  const label = (answer: 'yes' | 'no'): LocalizedText => {
    const written = options[`${answer}Label`];
    if (written.trim() !== '') return tools.localize(`${answer}Label`, written);
    return Object.fromEntries(languages.map((language) => [language, plainLabel(language, answer)]));
  };
  const choices = (['yes', 'no'] as const).map((answer) => ({ id: answer, label: label(answer) }));
  return compileAsking({
    step: id,
    options,
    tools,
    exits: answerExits(options),
    choices: { kind: 'choices', choices },
    known: waysByValue([
      ['yes', true],
      ['no', false],
    ]),
  });
}

function readReply(options: AskYesNoOptions, reply: Reply, context: ReadReplyContext): ReplyReading {
  if (reply.kind === 'attachment') return { kind: 'problem', problem: 'attachment' };
  const choices = choicesOf(options).map(({ id, label }) => ({ id, label: context.choiceLabels[id] ?? label }));
  const said = reply.kind === 'choice' ? (reply.label ?? '') : reply.text;
  const tapped = reply.kind === 'choice' ? choices.find(({ id }) => id === reply.choiceId) : undefined;
  const meant = tapped ?? findLabel(choices, said);
  const value = meant ? meant.id === 'yes' : readYesNo(said);
  if (value === null) return { kind: 'problem', problem: 'no-such-choice' };
  const label = tapped?.label ?? said.trim();
  return { kind: 'answer', exit: value ? 'yes' : 'no', value, label };
}

/** As written on it, or its number where a channel shows a numbered list. */
function findLabel(choices: readonly Choice[], said: string): Choice | undefined {
  const plain = plainWords(said);
  const named = choices.find(({ label }) => plainWords(label) === plain);
  return plain === '' ? undefined : (named ?? choices[['1', '2'].indexOf(plain)]);
}
