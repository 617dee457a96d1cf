// Asks a form's fields as questions, by the form's own rules, and sends the form at the end.
import { defineStepModel, type Variable } from '@parley/flow';
import type { ReadReplyContext, ReplyReading, StepProblem } from '@parley/flow';
import type { FormField } from '@parley/forms';
import type { Reply } from '@parley/messages';
import { askingTexts, renameInAsking } from '../ask-kit/asking-texts';
import { answeredExit, gaveUpExit } from '../ask-kit/fields';
import { type Held, partExit, readHeld } from '../interview-kit/interview';
import { saysSkip } from '../interview-kit/skip-words';
import { compile } from './compile';
import { answersToSend, nextField } from './next-field';
import { readField } from './read-field';
import {
  askedFields,
  type AskFormOptions,
  defaultOptions,
  draftSchema,
  fieldsOf,
  optionsSchema,
  variableOf,
} from './schema';

export const askFormModel = defineStepModel({
  kind: 'ask-form',
  group: 'ask',
  draftSchema,
  optionsSchema,
  defaults: defaultOptions,
  exits: () => [answeredExit, gaveUpExit],
  texts: (options) => askingTexts(options).filter(({ text }) => text !== ''),
  writes: (options) => {
    const own = askedFields(options).map(({ key, kind }) => ({
      variable: variableOf(options, key),
      type: typeOf(kind),
      exit: answeredExit.id,
    }));
    const { variable } = options;
    return variable === null ? own : [...own, { variable, type: 'object' as const, exit: answeredExit.id }];
  },
  waits: (options) => askedFields(options).length > 0,
  check,
  compile: ({ id, options }, tools) => compile({ id, options }, tools),
  readReply,
  renameVariable: (options: AskFormOptions, from, to) => {
    const moved = askedFields(options).filter(({ key }) => variableOf(options, key) === from);
    const names = { ...options.names, ...Object.fromEntries(moved.map(({ key }) => [key, to])) };
    return { ...options, ...renameInAsking(options, from, to), names };
  },
});

function typeOf(kind: FormField['kind']): Variable['type'] {
  if (kind === 'number' || kind === 'rating') return 'number';
  if (kind === 'checkbox' || kind === 'consent') return 'boolean';
  if (kind === 'checkboxes' || kind === 'file') return 'list';
  return kind === 'date' ? 'date' : 'text';
}

function readReply(options: AskFormOptions, reply: Reply, context: ReadReplyContext): ReplyReading {
  const fields = fieldsOf(options);
  const held = readHeld(context.held, nextField(fields, {})?.key ?? null);
  const field = fields.find(({ key }) => key === held.at);
  if (!field) return { kind: 'problem', problem: 'no-field' };
  const text = reply.kind === 'text' ? reply.text.trim() : '';
  if (!field.required && saysSkip(text) && field.kind !== 'checkbox')
    return goOn(fields, held, { field, value: null, label: text });
  const read = readField(field, reply, context);
  if ('problem' in read) return { kind: 'problem', problem: read.problem };
  const label = reply.kind === 'choice' ? (reply.label ?? '') : reply.kind === 'attachment' ? reply.name : text;
  return goOn(fields, held, { field, value: read.value, label });
}

type Told = { readonly field: FormField; readonly value: AskFormOptions['fields'][number]; readonly label: string };

function goOn(fields: readonly FormField[], { answers }: Held, { field, value, label }: Told): ReplyReading {
  const now = { ...answers, [field.key]: value };
  const next = nextField(fields, now);
  if (next) return { kind: 'answer', exit: partExit, value: { at: next.key, answers: now }, label };
  return { kind: 'answer', exit: answeredExit.id, value: { answers: now, sent: answersToSend(fields, now) }, label };
}

function check(options: AskFormOptions): StepProblem[] {
  if (options.formId === null || askedFields(options).length > 0) return [];
  return [{ code: 'no-fields', severity: 'warning', field: 'formId', message: 'This form asks nothing.' }];
}
