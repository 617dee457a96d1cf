// Opens a ticket and goes on once it is there.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import type { CompileTools, EffectTemplate, Exit, StepState } from '@parley/flow';
import { findRepeated } from '../model-kit/find-repeated';
import {
  defaultOptions,
  draftSchema,
  type OpenTicketOptions,
  optionsSchema,
  otherwisePrefix,
  propertyPrefix,
} from './schema';

const openedExit: Exit = { id: 'opened', look: 'plain', label: null, required: true };
/** The workspace's limits forbid it; a flow that does not care goes on as if it were open. */
export const refusedExit: Exit = { id: 'refused', look: 'failure', label: null, required: false };

export const openTicketModel = defineStepModel({
  kind: 'open-ticket',
  group: 'act',
  draftSchema,
  optionsSchema,
  defaults: defaultOptions,
  exits: () => [openedExit, refusedExit],
  texts: () => [],
  reads: ({ name, description, properties }) => [
    { field: 'name', source: name, as: 'template' },
    { field: 'description', source: description, as: 'template' },
    ...properties.map(({ property, variable }) => ({
      field: `properties.${property}`,
      source: variable,
      as: 'expression' as const,
    })),
  ],
  writes: ({ numberVariable }) =>
    numberVariable === null ? [] : [{ variable: numberVariable, type: 'number', exit: openedExit.id }],
  waits: () => true,
  opensTickets: true,
  check: ({ properties }) =>
    findRepeated(properties.map(({ property }) => property)).map((property) => ({
      code: 'repeated-id',
      severity: 'error',
      field: 'properties',
      message: `The property "${property}" is set twice.`,
      values: { id: property },
    })),
  compile,
  renameVariable: (options, from, to) => ({
    ...options,
    name: renameInTemplate(options.name, from, to),
    description: renameInTemplate(options.description, from, to),
    properties: options.properties.map((mapped) => (mapped.variable === from ? { ...mapped, variable: to } : mapped)),
    numberVariable: options.numberVariable === from ? to : options.numberVariable,
  }),
});

type OpenTicketStep = { readonly id: string; readonly options: OpenTicketOptions };

function compile({ id, options }: OpenTicketStep, { localize, isConnected }: CompileTools): StepState {
  const { name, description, properties, numberVariable, ...others } = options;
  const data = { ...others, ...fallbacks(properties) };
  const effect: EffectTemplate = {
    kind: 'open-ticket',
    data,
    templates: { name: localize('name', name), description: localize('description', description) },
    values: Object.fromEntries(
      properties.map(({ property, variable }) => [
        `${propertyPrefix}${property}`,
        { from: 'expression', source: `vars.${variable}` },
      ]),
    ),
  };
  return {
    entry: [{ type: 'effect', params: { step: id, effect } }],
    on: {
      'effect-done': [
        {
          guard: { type: 'exit-is', params: { exit: openedExit.id } },
          to: { exit: openedExit.id },
          ...(numberVariable !== null && {
            actions: [
              {
                type: 'set',
                params: { variable: numberVariable, value: { from: 'expression', source: 'answer.number' } },
              },
            ],
          }),
        },
        {
          guard: { type: 'exit-is', params: { exit: refusedExit.id } },
          to: { exit: isConnected(refusedExit.id) ? refusedExit.id : openedExit.id },
        },
      ],
    },
  };
}

function fallbacks(properties: OpenTicketOptions['properties']): Record<string, string> {
  const said = properties.flatMap(({ property, otherwise }) =>
    otherwise ? [[`${otherwisePrefix}${property}`, otherwise] as const] : [],
  );
  return Object.fromEntries(said);
}
