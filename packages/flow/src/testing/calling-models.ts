// A step that calls another flow, and the trigger by which a flow is called, for flow's own tests.
import { z } from 'zod';
import { calledExit } from '../language/calling';
import { defineStepModel } from '../language/define-step-model';

const crossing = z.object({
  name: z.string().nullable(),
  variable: z.string(),
  type: z.enum(['text', 'number', 'boolean', 'date', 'list', 'object']),
  source: z.string().nullable(),
});
const callSchema = z.object({
  flowId: z.string().nullable().default(null),
  version: z.number().nullable().default(1),
  inputs: z.record(z.string(), z.string()).default({}),
  outputs: z.record(z.string(), z.string()).default({}),
  linked: z
    .object({ end: z.enum(['in', 'out']), sets: z.array(crossing) })
    .nullable()
    .default(null),
});
const renamed = (source: string, from: string, to: string) => source.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to);

export const callModel = defineStepModel({
  kind: 'call',
  group: 'compose',
  draftSchema: callSchema,
  optionsSchema: callSchema,
  defaults: () => ({ flowId: null, version: 1, inputs: {}, outputs: {}, linked: null }),
  exits: ({ linked }) => [
    { id: linked?.end === 'in' ? calledExit : 'next', look: 'plain', label: null, required: false },
  ],
  texts: () => [],
  reads: ({ inputs, linked }) =>
    linked
      ? linked.sets.flatMap(({ name, source }) =>
          source === null ? [] : [{ field: `sets.${name}`, source, as: 'expression' as const }],
        )
      : Object.entries(inputs).map(([name, source]) => ({
          field: `inputs.${name}`,
          source,
          as: 'expression' as const,
        })),
  writes: ({ linked }) =>
    (linked?.sets ?? []).flatMap(({ variable, type, source }) => (source === null ? [] : [{ variable, type }])),
  waits: ({ linked }) => linked === null,
  compile: ({ options: { linked } }) => ({
    always: [
      {
        to: { exit: linked?.end === 'in' ? calledExit : 'next' },
        actions: (linked?.sets ?? []).map(({ variable, source }) => ({
          type: 'set' as const,
          params: {
            variable,
            value:
              source === null ? { from: 'literal' as const, value: null } : { from: 'expression' as const, source },
          },
        })),
      },
    ],
  }),
  calling: {
    read: ({ flowId, version, inputs, outputs, linked }) =>
      flowId === null || linked !== null ? null : { flowId, version, inputs, outputs },
    pin: (options, target) => ({ ...options, ...target }),
    link: (options, { end, sets }) => ({ ...options, linked: { end, sets: sets.map((set) => ({ ...set })) } }),
  },
  renameVariable: (options, from, to) => ({
    ...options,
    inputs: mapValues(options.inputs, (source) => renamed(source, from, to)),
    outputs: mapValues(options.outputs, (variable) => (variable === from ? to : variable)),
  }),
});

const face = z.object({ inputs: z.array(z.string()).default([]), outputs: z.array(z.string()).default([]) });

export const calledModel = defineStepModel({
  kind: 'called',
  group: 'trigger',
  draftSchema: face,
  optionsSchema: face,
  defaults: () => ({ inputs: [], outputs: [] }),
  exits: () => [{ id: 'next', look: 'plain', label: null, required: false }],
  texts: () => [],
  writes: ({ inputs }) => inputs.map((variable) => ({ variable, type: 'text' as const })),
  waits: () => false,
  compile: () => ({ always: [{ to: { exit: 'next' } }] }),
  called: ({ inputs, outputs }) => ({
    inputs: inputs.map((variable) => ({ variable, required: true })),
    outputs,
  }),
});

function mapValues(record: Record<string, string>, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
