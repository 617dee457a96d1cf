// Hands the conversation over to the team; the visit rests until somebody hands it back.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import type { CompileTools, Exit, Instruction, StepState } from '@parley/flow';
import { draftSchema, type HandOverOptions, optionsSchema } from './schema';

const availableExit: Exit = { id: 'available', look: 'plain', label: null, required: false };
const unavailableExit: Exit = { id: 'unavailable', look: 'failure', label: null, required: false };
const somebody = 'team.available';
const nobody = '!team.available';

export const handOverModel = defineStepModel({
  kind: 'hand-over',
  group: 'act',
  draftSchema,
  optionsSchema,
  defaults: (): HandOverOptions => ({ availableText: '', unavailableText: '', teamId: null, memberId: null }),
  exits: () => [availableExit, unavailableExit],
  texts: ({ availableText, unavailableText }) =>
    [
      { path: 'availableText', text: availableText },
      { path: 'unavailableText', text: unavailableText },
    ].filter(({ text }) => text !== ''),
  waits: () => true,
  sends: ({ availableText, unavailableText }) =>
    [
      { field: 'availableText', text: availableText },
      { field: 'unavailableText', text: unavailableText },
    ]
      .filter(({ text }) => text !== '')
      .map(({ field, text }) => ({ field, parts: [{ kind: 'text', text }] })),
  compile,
  renameVariable: (options, from, to) => ({
    ...options,
    availableText: renameInTemplate(options.availableText, from, to),
    unavailableText: renameInTemplate(options.unavailableText, from, to),
  }),
});

type HandOverStep = { readonly id: string; readonly options: HandOverOptions };

/** With nobody there the visit goes its own way, if it has one; else it joins the queue all the same. */
function compile({ id, options }: HandOverStep, { localize, isConnected }: CompileTools): StepState {
  const say = (path: 'availableText' | 'unavailableText', when: string): Instruction => ({
    type: 'say',
    params: { step: id, parts: [{ kind: 'text', text: localize(path, options[path]) }], when },
  });
  const goesOn = isConnected(unavailableExit.id);
  const { teamId, memberId } = options;
  const effect = { kind: 'hand-over', data: { teamId, memberId } };
  return {
    entry: [
      say('availableText', somebody),
      say('unavailableText', nobody),
      { type: 'effect', params: { step: id, effect, ...(goesOn && { when: somebody }) } },
    ],
    ...(goesOn && {
      always: [{ guard: { type: 'expression', params: { source: nobody } }, to: { exit: unavailableExit.id } }],
    }),
    on: { resumed: [{ to: { exit: availableExit.id } }] },
  };
}
