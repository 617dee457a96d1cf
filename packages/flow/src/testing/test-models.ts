// Small step models for flow's own tests: the language names no kind, so its tests bring their own.
import { z } from 'zod';
import { defineStepModel } from '../language/define-step-model';
import type { StepModels } from '../language/step-model';
import { calledModel, callModel } from './calling-models';

const text = z.strictObject({ text: z.string() });
const renamed = (source: string, from: string, to: string) => source.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to);
const nextExit = { id: 'next', look: 'plain', label: null, required: false } as const;

export const beginModel = defineStepModel({
  kind: 'begin',
  group: 'trigger',
  draftSchema: z.object({}),
  optionsSchema: z.strictObject({}),
  defaults: () => ({}),
  exits: () => [{ ...nextExit, required: true }],
  texts: () => [],
  waits: () => false,
  compile: () => ({ always: [{ to: { exit: 'next' } }] }),
});

export const sayModel = defineStepModel({
  kind: 'say',
  group: 'say',
  draftSchema: z.object({ text: z.string().default('') }),
  optionsSchema: z.strictObject({ text: z.string().min(1) }),
  defaults: () => ({ text: '' }),
  exits: () => [nextExit],
  texts: (options) => [{ path: 'text', text: options.text }],
  waits: () => false,
  sends: (options) => [{ field: 'text', parts: [{ kind: 'text', text: options.text }] }],
  compile: ({ id, options }, { localize }) => ({
    entry: [{ type: 'say', params: { step: id, parts: [{ kind: 'text', text: localize('text', options.text) }] } }],
    always: [{ to: { exit: 'next' } }],
  }),
});

export const askModel = defineStepModel({
  kind: 'ask',
  group: 'ask',
  draftSchema: z.object({ text: z.string().default(''), variable: z.string().default('') }),
  optionsSchema: text.extend({ variable: z.string().min(1) }),
  defaults: () => ({ text: '', variable: '' }),
  exits: () => [nextExit, { id: 'gave-up', look: 'failure', label: null, required: false }],
  texts: (options) => [{ path: 'text', text: options.text }],
  writes: ({ variable }) => (variable ? [{ variable, type: 'text', exit: 'next' }] : []),
  waits: () => true,
  sends: (options) => [{ field: 'text', parts: [{ kind: 'text', text: options.text }] }],
  compile: ({ id, options }, { localize }) => ({
    entry: [
      { type: 'say', params: { step: id, parts: [{ kind: 'text', text: localize('text', options.text) }] } },
      { type: 'await', params: { step: id, kind: 'text' } },
    ],
    on: {
      answered: [
        {
          guard: { type: 'exit-is', params: { exit: 'next' } },
          to: { exit: 'next' },
          actions: [{ type: 'set', params: { variable: options.variable, value: { from: 'answer' } } }],
        },
      ],
      'not-understood': [
        {
          guard: { type: 'tries-left', params: { step: id, max: 2 } },
          to: 'stay',
          actions: [{ type: 'count-try', params: { step: id } }],
        },
        { to: { exit: 'gave-up' } },
      ],
    },
  }),
  readReply: (_options, reply) =>
    reply.kind === 'text'
      ? { kind: 'answer', exit: 'next', value: reply.text, label: reply.text }
      : { kind: 'problem', problem: 'no-text' },
  renameVariable: (options, from, to) => ({
    text: renamed(options.text, from, to),
    variable: options.variable === from ? to : options.variable,
  }),
});

const choices = z.array(z.object({ id: z.string(), label: z.string() }));

export const chooseModel = defineStepModel({
  kind: 'choose',
  group: 'ask',
  draftSchema: z.object({ text: z.string().default(''), choices: choices.default([]) }),
  optionsSchema: z.strictObject({ text: z.string().min(1), choices: choices.min(1) }),
  defaults: () => ({ text: '', choices: [] }),
  exits: (options) => options.choices.map(({ id, label }) => ({ id, look: 'choice' as const, label, required: false })),
  texts: (options) => [
    { path: 'text', text: options.text },
    ...options.choices.map(({ id, label }) => ({ path: `choices.${id}.label`, text: label })),
  ],
  waits: () => true,
  sends: (options) => [
    {
      field: 'choices',
      parts: [
        { kind: 'text', text: options.text },
        { kind: 'choices', choices: options.choices },
      ],
    },
  ],
  compile: ({ id, options }, { localize }) => ({
    entry: [
      {
        type: 'await',
        params: {
          step: id,
          kind: 'choice',
          choices: options.choices.map((choice) => ({
            id: choice.id,
            label: localize(`choices.${choice.id}.label`, choice.label),
          })),
        },
      },
    ],
    on: {
      answered: options.choices.map((choice) => ({
        guard: { type: 'exit-is', params: { exit: choice.id } },
        to: { exit: choice.id },
      })),
    },
  }),
});

export const branchModel = defineStepModel({
  kind: 'branch',
  group: 'decide',
  draftSchema: z.object({ when: z.string().default('') }),
  optionsSchema: z.strictObject({ when: z.string().min(1) }),
  defaults: () => ({ when: '' }),
  exits: () => [
    { id: 'yes', look: 'condition', label: null, required: true },
    { id: 'no', look: 'plain', label: null, required: false },
  ],
  texts: () => [],
  reads: ({ when }) => [{ field: 'when', source: when, as: 'expression' }],
  waits: () => false,
  compile: ({ options }) => ({
    always: [
      { guard: { type: 'expression', params: { source: options.when } }, to: { exit: 'yes' } },
      { to: { exit: 'no' } },
    ],
  }),
  renameVariable: ({ when }, from, to) => ({ when: renamed(when, from, to) }),
});

export const pauseModel = defineStepModel({
  kind: 'pause',
  group: 'compose',
  draftSchema: z.object({ ms: z.number().default(0) }),
  optionsSchema: z.strictObject({ ms: z.number().positive() }),
  defaults: () => ({ ms: 1000 }),
  exits: () => [nextExit],
  texts: () => [],
  waits: () => true,
  longestWait: ({ ms }) => ms,
  compile: ({ options }) => ({ after: { [String(options.ms)]: [{ to: { exit: 'next' } }] } }),
});

export const setModel = defineStepModel({
  kind: 'set',
  group: 'decide',
  draftSchema: z.object({ variable: z.string().default(''), value: z.string().default('') }),
  optionsSchema: z.strictObject({ variable: z.string().min(1), value: z.string() }),
  defaults: () => ({ variable: '', value: '' }),
  exits: () => [nextExit],
  texts: () => [],
  reads: ({ value }) => [{ field: 'value', source: value, as: 'expression' }],
  writes: ({ variable }) => (variable ? [{ variable, type: 'text' }] : []),
  waits: () => false,
  compile: ({ options }) => ({
    always: [
      {
        to: { exit: 'next' },
        actions: [
          { type: 'set', params: { variable: options.variable, value: { from: 'expression', source: options.value } } },
        ],
      },
    ],
  }),
  renameVariable: ({ variable, value }, from, to) => ({
    variable: variable === from ? to : variable,
    value: renamed(value, from, to),
  }),
});

export const goBackModel = defineStepModel({
  kind: 'go-back',
  group: 'compose',
  draftSchema: z.object({}),
  optionsSchema: z.strictObject({}),
  defaults: () => ({}),
  exits: () => [],
  texts: () => [],
  waits: () => false,
  compile: () => ({ always: [{ to: 'back' }] }),
});

export const endModel = defineStepModel({
  kind: 'end',
  group: 'compose',
  draftSchema: z.object({ returns: z.boolean().optional() }),
  optionsSchema: z.strictObject({ returns: z.boolean().optional() }),
  defaults: (): { returns?: boolean | undefined } => ({}),
  exits: ({ returns }) => (returns ? [{ ...nextExit, id: 'returned' }] : []),
  texts: () => [],
  waits: () => false,
  compile: ({ options: { returns } }) => ({ always: [{ to: returns ? { exit: 'returned' } : 'end' }] }),
  returning: () => ({ returns: true }),
});

/** Every test kind. */
export const testModels: StepModels = Object.fromEntries(
  [
    beginModel,
    sayModel,
    askModel,
    chooseModel,
    branchModel,
    pauseModel,
    setModel,
    goBackModel,
    endModel,
    callModel,
    calledModel,
  ].map((model) => [model.kind, model]),
);
