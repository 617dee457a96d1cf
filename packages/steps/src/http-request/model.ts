// Calls a web service and goes on with what it answered.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import type { CompileTools, EffectTemplate, Exit, Instruction, StepState } from '@parley/flow';
import { keepSaved, keepValue, renameSaved, wantedOf, writesOf } from '../answer-kit/saved';
import { findRepeated } from '../model-kit/find-repeated';
import { defaultOptions, draftSchema, headerPrefix, type HttpRequestOptions, optionsSchema } from './schema';

const doneExit: Exit = { id: 'done', look: 'plain', label: null, required: true };
const failedExit: Exit = { id: 'failed', look: 'failure', label: null, required: false };

export const httpRequestModel = defineStepModel({
  kind: 'http-request',
  group: 'act',
  draftSchema,
  optionsSchema,
  defaults: defaultOptions,
  exits: () => [doneExit, failedExit],
  texts: () => [],
  reads: ({ url, body, headers }) => [
    { field: 'url', source: url, as: 'template' },
    { field: 'body', source: body, as: 'template' },
    ...headers.map(({ value }, index) => ({
      field: `headers.${index}.value`,
      source: value,
      as: 'template' as const,
    })),
  ],
  writes: ({ saves, statusVariable }) => [
    ...writesOf(saves, doneExit.id),
    ...(statusVariable === null
      ? []
      : [doneExit, failedExit].map(({ id }) => ({ variable: statusVariable, type: 'number' as const, exit: id }))),
  ],
  waits: () => true,
  check: ({ saves, headers }) =>
    [
      ...findRepeated(saves.map(({ variable }) => variable)),
      ...findRepeated(headers.map(({ name }) => name.toLowerCase())),
    ].map((id) => ({
      code: 'repeated-id',
      severity: 'error',
      field: saves.some(({ variable }) => variable === id) ? 'saves' : 'headers',
      message: `"${id}" is there twice.`,
      values: { id },
    })),
  compile,
  renameVariable: (options, from, to) => ({
    ...options,
    url: renameInTemplate(options.url, from, to),
    body: renameInTemplate(options.body, from, to),
    headers: options.headers.map(({ name, value }) => ({ name, value: renameInTemplate(value, from, to) })),
    saves: renameSaved(options.saves, from, to),
    statusVariable: options.statusVariable === from ? to : options.statusVariable,
  }),
});

type HttpStep = { readonly id: string; readonly options: HttpRequestOptions };

/** A failure nobody drew a way for goes on like the rest: the visitor is not left standing. */
function compile({ id, options }: HttpStep, { localize, isConnected }: CompileTools): StepState {
  const { method, url, body, headers, saves, tries, timeoutSeconds } = options;
  const effect: EffectTemplate = {
    kind: 'http-request',
    data: { method, tries, timeoutSeconds, saves: wantedOf(saves) },
    templates: {
      url: localize('url', url),
      body: localize('body', body),
      ...Object.fromEntries(
        headers.map(({ name, value }, index) => [`${headerPrefix}${name}`, localize(`headers.${index}.value`, value)]),
      ),
    },
  };
  const failed = { exit: isConnected(failedExit.id) ? failedExit.id : doneExit.id };
  return {
    entry: [{ type: 'effect', params: { step: id, effect } }],
    on: {
      'effect-done': [
        {
          guard: { type: 'exit-is', params: { exit: doneExit.id } },
          to: { exit: doneExit.id },
          actions: [...keepSaved(saves), ...keepStatus(options)],
        },
        { guard: { type: 'exit-is', params: { exit: failedExit.id } }, to: failed, actions: keepStatus(options) },
      ],
    },
  };
}

function keepStatus({ statusVariable }: HttpRequestOptions): Instruction[] {
  return statusVariable === null ? [] : [keepValue(statusVariable, 'answer.status')];
}
