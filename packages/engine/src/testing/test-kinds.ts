// Small step kinds, so that exploring and proving are tested without knowing the real ones.
import { defineStepModel, type Exit, type Instruction, type StepModels } from '@parley/flow';
import { z } from 'zod';

export const next: Exit = { id: 'next', look: 'plain', label: null, required: true };
const gaveUp: Exit = { id: 'gave-up', look: 'failure', label: null, required: false };
const words = z.string().default('');

const begin = defineStepModel({
  kind: 'begin',
  group: 'trigger',
  draftSchema: z.object({ gives: words }),
  optionsSchema: z.object({}),
  defaults: () => ({ gives: '' }),
  exits: () => [next],
  texts: () => [],
  writes: ({ gives }) => (gives === '' ? [] : [{ variable: gives, type: 'text' }]),
  waits: () => false,
  compile: () => ({ always: [{ to: { exit: 'next' } }] }),
});

const say = defineStepModel({
  kind: 'say',
  group: 'say',
  draftSchema: z.object({ text: words }),
  optionsSchema: z.object({}),
  defaults: () => ({ text: '' }),
  exits: () => [next],
  texts: ({ text }) => [{ path: 'text', text }],
  waits: () => false,
  sends: ({ text }) => [{ field: 'text', parts: [{ kind: 'text', text }] }],
  compile: ({ id, options }, { localize }) => ({
    entry: [{ type: 'say', params: { step: id, parts: [{ kind: 'text', text: localize('text', options.text) }] } }],
    always: [{ to: { exit: 'next' } }],
  }),
});

/** Asks for a text or, with `number`, for a number from `min` to `max`; two tries. */
const ask = defineStepModel({
  kind: 'ask',
  group: 'ask',
  draftSchema: z.object({
    text: words,
    variable: words,
    property: words,
    number: z.boolean().default(false),
    min: z.number().default(0),
    max: z.number().default(1_000),
  }),
  optionsSchema: z.object({}),
  defaults: () => ({ text: '', variable: '', property: '', number: false, min: 0, max: 1_000 }),
  exits: () => [next, gaveUp],
  texts: ({ text }) => [{ path: 'text', text }],
  writes: ({ variable, number }) => (variable ? [{ variable, type: number ? 'number' : 'text', exit: 'next' }] : []),
  waits: () => true,
  sends: ({ text }) => [{ field: 'text', parts: [{ kind: 'text', text }] }],
  compile: ({ id, options }, { localize }) => {
    const value = { from: 'answer' } as const;
    const keep: Instruction[] = [];
    if (options.variable) keep.push({ type: 'set', params: { variable: options.variable, value } });
    if (options.property) keep.push({ type: 'set-contact', params: { step: id, property: options.property, value } });
    return {
      entry: [
        { type: 'forget-tries', params: { step: id } },
        { type: 'say', params: { step: id, parts: [{ kind: 'text', text: localize('text', options.text || '?') }] } },
        { type: 'await', params: { step: id, kind: options.number ? 'number' : 'text' } },
      ],
      on: {
        answered: [{ guard: { type: 'exit-is', params: { exit: 'next' } }, to: { exit: 'next' }, actions: keep }],
        'not-understood': [
          {
            guard: { type: 'tries-left', params: { step: id, max: 1 } },
            to: 'stay',
            actions: [{ type: 'count-try', params: { step: id } }],
          },
          { to: { exit: 'gave-up' } },
        ],
      },
    };
  },
  readReply: ({ number, min, max }, reply) => {
    if (reply.kind !== 'text') return { kind: 'problem', problem: 'no-text' };
    const value = number ? Number(reply.text) : reply.text.trim();
    const fits = typeof value === 'number' ? value >= min && value <= max : value !== '';
    return fits ? { kind: 'answer', exit: 'next', value, label: reply.text } : { kind: 'problem', problem: 'no' };
  },
});

const choiceSchema = z.object({ id: z.string(), label: z.string() });

const choose = defineStepModel({
  kind: 'choose',
  group: 'ask',
  draftSchema: z.object({ choices: z.array(choiceSchema).default([]) }),
  optionsSchema: z.object({}),
  defaults: () => ({ choices: [] }),
  exits: ({ choices }) => choices.map(({ id, label }) => ({ id, look: 'choice', label, required: true })),
  texts: ({ choices }) => choices.map(({ id, label }) => ({ path: `choices.${id}.label`, text: label })),
  waits: () => true,
  sends: ({ choices }) => [{ field: 'choices', parts: [{ kind: 'choices', choices }] }],
  compile: ({ id, options: { choices } }, { localize }) => {
    const shown = choices.map((one) => ({ id: one.id, label: localize(`choices.${one.id}.label`, one.label) }));
    return {
      entry: [{ type: 'await', params: { step: id, kind: 'choice', choices: shown } }],
      on: {
        answered: choices.map((one) => ({
          guard: { type: 'exit-is', params: { exit: one.id } },
          to: { exit: one.id },
        })),
      },
    };
  },
  readReply: ({ choices }, reply) => {
    const meant = choices.find(({ id, label }) =>
      reply.kind === 'choice' ? reply.choiceId === id : says(reply, label),
    );
    return meant
      ? { kind: 'answer', exit: meant.id, value: meant.label, label: meant.label }
      : { kind: 'problem', problem: 'no-such-choice' };
  },
});

function says(reply: { readonly kind: string; readonly text?: string }, label: string): boolean {
  return reply.text === label;
}

/** One way out per condition, first that holds: `w0`, `w1` ...; else `else`. */
const branch = defineStepModel({
  kind: 'branch',
  group: 'decide',
  draftSchema: z.object({ when: z.array(z.string()).default([]) }),
  optionsSchema: z.object({}),
  defaults: () => ({ when: [] }),
  exits: ({ when }) => [
    ...when.map((_one, index): Exit => ({ id: `w${index}`, look: 'condition', label: null, required: true })),
    { id: 'else', look: 'plain', label: null, required: true },
  ],
  texts: () => [],
  reads: ({ when }) => when.map((source, index) => ({ field: `when.${index}`, source, as: 'expression' })),
  waits: () => false,
  compile: ({ options: { when } }) => ({
    always: [
      ...when.map((source, index) => ({
        guard: { type: 'expression', params: { source } } as const,
        to: { exit: `w${index}` },
      })),
      { to: { exit: 'else' } },
    ],
  }),
});

const set = defineStepModel({
  kind: 'set',
  group: 'decide',
  draftSchema: z.object({ variable: words, value: words }),
  optionsSchema: z.object({}),
  defaults: () => ({ variable: '', value: '' }),
  exits: () => [next],
  texts: () => [],
  reads: ({ value }) => [{ field: 'value', source: value, as: 'expression' }],
  writes: ({ variable }) => [{ variable, type: 'number' }],
  waits: () => false,
  compile: ({ options: { variable, value } }) => ({
    entry: [{ type: 'set', params: { variable, value: { from: 'expression', source: value } } }],
    always: [{ to: { exit: 'next' } }],
  }),
});

const pause = defineStepModel({
  kind: 'pause',
  group: 'compose',
  draftSchema: z.object({ hours: z.number().default(1) }),
  optionsSchema: z.object({}),
  defaults: () => ({ hours: 1 }),
  exits: () => [next],
  texts: () => [],
  waits: () => true,
  longestWait: ({ hours }) => hours * 3_600_000,
  compile: ({ options }) => ({ after: { [String(options.hours * 3_600_000)]: [{ to: { exit: 'next' } }] } }),
});

/** Two arms, drawn by lot. */
const split = defineStepModel({
  kind: 'split',
  group: 'decide',
  draftSchema: z.object({ below: z.number().default(0.5) }),
  optionsSchema: z.object({}),
  defaults: () => ({ below: 0.5 }),
  exits: () => ['a', 'b'].map((id): Exit => ({ id, look: 'plain', label: null, required: true })),
  texts: () => [],
  waits: () => false,
  compile: ({ id, options: { below } }) => ({
    always: [{ guard: { type: 'lot-below', params: { step: id, below } }, to: { exit: 'a' } }, { to: { exit: 'b' } }],
  }),
});

/** Asks the world, which answers `done` or `failed`; keeps `status`. */
const call = defineStepModel({
  kind: 'call',
  group: 'act',
  draftSchema: z.object({ variable: words }),
  optionsSchema: z.object({}),
  defaults: () => ({ variable: '' }),
  exits: () => [
    { id: 'done', look: 'plain', label: null, required: true },
    { id: 'failed', look: 'failure', label: null, required: false },
  ],
  texts: () => [],
  writes: ({ variable }) => (variable ? [{ variable, type: 'number', exit: 'done' }] : []),
  waits: () => true,
  compile: ({ id, options: { variable } }) => ({
    entry: [{ type: 'effect', params: { step: id, effect: { kind: 'call', data: {} } } }],
    on: {
      'effect-done': [
        {
          guard: { type: 'exit-is', params: { exit: 'done' } },
          to: { exit: 'done' },
          actions: variable
            ? [{ type: 'set', params: { variable, value: { from: 'expression', source: 'answer.status' } } }]
            : [],
        },
        { guard: { type: 'exit-is', params: { exit: 'failed' } }, to: { exit: 'failed' } },
      ],
    },
  }),
});

/** Rests until a member hands back. */
const handOver = defineStepModel({
  kind: 'hand-over',
  group: 'act',
  draftSchema: z.object({}),
  optionsSchema: z.object({}),
  defaults: () => ({}),
  exits: () => [{ ...next, required: false }],
  texts: () => [],
  waits: () => true,
  compile: ({ id }) => ({
    entry: [{ type: 'effect', params: { step: id, effect: { kind: 'hand-over', data: {} } } }],
    on: { resumed: [{ to: { exit: 'next' } }] },
  }),
});

const goBack = defineStepModel({
  kind: 'go-back',
  group: 'compose',
  draftSchema: z.object({}),
  optionsSchema: z.object({}),
  defaults: () => ({}),
  exits: () => [],
  texts: () => [],
  waits: () => false,
  compile: () => ({ always: [{ to: 'back' }] }),
});

const end = defineStepModel({
  kind: 'end',
  group: 'compose',
  draftSchema: z.object({}),
  optionsSchema: z.object({}),
  defaults: () => ({}),
  exits: () => [],
  texts: () => [],
  waits: () => false,
  compile: () => ({ always: [{ to: 'end' }] }),
});

const consent = defineStepModel({
  kind: 'consent',
  group: 'ask',
  draftSchema: z.object({}),
  optionsSchema: z.object({}),
  defaults: () => ({}),
  exits: () => [
    { id: 'yes', look: 'choice', label: 'Yes', required: true },
    { id: 'no', look: 'choice', label: 'No', required: true },
  ],
  texts: () => [],
  waits: () => true,
  consents: () => ['yes'],
  compile: ({ id }) => ({
    entry: [{ type: 'await', params: { step: id, kind: 'text' } }],
    on: {
      answered: ['yes', 'no'].map((exit) => ({ guard: { type: 'exit-is', params: { exit } }, to: { exit } })),
    },
  }),
  readReply: (_options, reply) =>
    reply.kind === 'text' && (reply.text === 'yes' || reply.text === 'no')
      ? { kind: 'answer', exit: reply.text, value: reply.text, label: reply.text }
      : { kind: 'problem', problem: 'no' },
});

export const testKinds: StepModels = Object.fromEntries(
  [begin, say, ask, choose, branch, set, pause, split, call, handOver, goBack, end, consent].map((model) => [
    model.kind,
    model,
  ]),
);
