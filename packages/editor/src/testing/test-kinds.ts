// Three small step kinds, so that the editor is tested without knowing the real ones.
import {
  applyCommands,
  defineStepModel,
  emptyFlow,
  type Exit,
  type FlowCommand,
  type FlowDraft,
  type StepModels,
} from '@parley/flow';
import type { JsonObject } from '@parley/primitives';

type Texts = { text: string };

function readTexts(value: unknown) {
  const text =
    typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? value.text : '';
  return { success: true, data: { text } } as const;
}

const anything = { safeParse: () => ({ success: true }) as const };
const next: Exit = { id: 'next', look: 'plain', label: null, required: true };

const begin = defineStepModel<'begin', JsonObject>({
  kind: 'begin',
  group: 'trigger',
  draftSchema: { safeParse: () => ({ success: true, data: {} }) },
  optionsSchema: anything,
  defaults: () => ({}),
  exits: () => [next],
  texts: () => [],
  waits: () => false,
  compile: () => ({ always: [{ to: { exit: 'next' } }] }),
});

const say = defineStepModel<'say', Texts>({
  kind: 'say',
  group: 'say',
  draftSchema: { safeParse: readTexts },
  optionsSchema: anything,
  defaults: () => ({ text: '' }),
  exits: () => [next],
  texts: ({ text }) => [{ path: 'text', text }],
  waits: () => false,
  compile: ({ id, options }, { localize }) => ({
    entry: [{ type: 'say', params: { step: id, parts: [{ kind: 'text', text: localize('text', options.text) }] } }],
    always: [{ to: { exit: 'next' } }],
  }),
});

/** Waits for "yes"; an hour later it gives up. */
const ask = defineStepModel<'ask', Texts>({
  kind: 'ask',
  group: 'ask',
  draftSchema: { safeParse: readTexts },
  optionsSchema: anything,
  defaults: () => ({ text: '' }),
  exits: () => [
    { id: 'yes', look: 'choice', label: 'Yes', required: true },
    { id: 'late', look: 'failure', label: null, required: false },
  ],
  texts: ({ text }) => [{ path: 'text', text }],
  writes: () => [{ variable: 'answer_given', type: 'text', exit: 'yes' }],
  waits: () => true,
  compile: ({ id }) => ({
    entry: [{ type: 'await', params: { step: id, kind: 'text' } }],
    on: {
      answered: [
        {
          guard: { type: 'exit-is', params: { exit: 'yes' } },
          to: { exit: 'yes' },
          actions: [{ type: 'set', params: { variable: 'answer_given', value: { from: 'answer' } } }],
        },
      ],
    },
    after: { '3600000': [{ to: { exit: 'late' } }] },
  }),
  readReply: (_options, reply) =>
    reply.kind === 'text' && reply.text === 'yes'
      ? { kind: 'answer', exit: 'yes', value: 'yes', label: 'yes' }
      : { kind: 'problem', problem: 'not-yes' },
});

export const testKinds = { begin, say, ask } satisfies StepModels;

/** begin -> hello (say) -> ready (ask) -> bye (say) */
export function smallFlow(more: readonly FlowCommand[] = []): FlowDraft {
  const add = (id: string, kind: string, x: number): FlowCommand => ({
    do: 'add-step',
    step: { id, kind, options: kind === 'begin' ? {} : { text: id } },
    at: { x, y: 0 },
  });
  const tie = (id: string, [step, exit, to]: readonly [string, string, string]): FlowCommand => ({
    do: 'connect',
    edge: { id, from: { step, exit }, to },
  });
  return applyCommands(
    emptyFlow('Small', 'en'),
    [
      add('start', 'begin', 0),
      add('hello', 'say', 400),
      add('ready', 'ask', 800),
      add('bye', 'say', 1200),
      tie('e1', ['start', 'next', 'hello']),
      tie('e2', ['hello', 'next', 'ready']),
      tie('e3', ['ready', 'yes', 'bye']),
      ...more,
    ],
    testKinds,
  );
}
