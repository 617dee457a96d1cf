// A form as a machine state: its fields one after another, then a submission of it and its values as variables.
import { fieldError, type FieldErrorCode, type FormField, isAsked, plainText } from '@parley/forms';
import type { CompileTools, Instruction, PartTemplate, StepState } from '@parley/flow';
import { answeredExit } from '../ask-kit/fields';
import { type Asked, compileInterview } from '../interview-kit/compile-interview';
import { skipHint } from '../interview-kit/skip-words';
import { choicesOf } from './field-choices';
import { type InLanguages, inLanguages } from './in-languages';
import { nextField } from './next-field';
import { askedFields, type AskFormOptions, fieldsOf, variableOf } from './schema';

type FormStep = { readonly id: string; readonly options: AskFormOptions };

export function compile({ id, options }: FormStep, tools: CompileTools): StepState {
  const fields = fieldsOf(options);
  const opening = tools.localize('text', options.text);
  const say = inLanguages(options, Object.keys(opening));
  const asked = fields.flatMap((field, index) =>
    isAsked(field.kind) ? [askField(field, readBefore(fields, index), say)] : [],
  );
  const begun = nextField(fields, {})?.key ?? null;
  const first = asked.filter(({ key }) => key === begun);
  // A form without questions is sent as it is
  if (begun === null) return { always: [{ to: { exit: answeredExit.id }, actions: [submit(id, options, '{}')] }] };
  return compileInterview({
    step: id,
    options,
    opening: options.text.trim() === '' ? [] : [{ kind: 'text', text: opening }],
    first,
    asked,
    held: { from: 'literal', value: { at: begun, answers: {} } },
    retry: options.retry.trim() === '' ? [] : [{ kind: 'text', text: tools.localize('retry', options.retry) }],
    exit: answeredExit,
    onDone: [submit(id, options, 'answer.sent'), ...keep(id, options)],
  });
}

/** Headings and texts between two questions are read with the second of them. */
function readBefore(fields: readonly FormField[], index: number): FormField[] {
  const before = fields.slice(0, index).reverse();
  const end = before.findIndex(({ kind }) => isAsked(kind));
  return before
    .slice(0, end < 0 ? before.length : end)
    .filter(({ kind, showWhen }) => (kind === 'heading' || kind === 'text') && !showWhen)
    .reverse();
}

function askField(field: FormField, before: readonly FormField[], say: InLanguages): Asked {
  const choices = choicesOf(field, say);
  const texts = [
    ...before.map((one) => say.field(one, wordsOf)),
    say.field(field, (own, language) => question(own, language)),
  ];
  const parts: PartTemplate[] = texts.map((text) => ({ kind: 'text', text }));
  const { kind, placeholder } = field;
  const typed = kind === 'email' || kind === 'phone' || kind === 'url' || kind === 'number' ? kind : 'text';
  const offered = choices && { choices: choices.choices, ...(choices.several && ({ several: true } as const)) };
  return {
    key: field.key,
    parts: [...parts, ...(choices ? [choices] : [])],
    retry: [
      { kind: 'text', text: say.field(field, (own, language) => fieldError(troubleOf(own), own, language).message) },
    ],
    awaits: {
      kind: choices ? 'choice' : typed,
      ...offered,
      ...(kind === 'multi-line' && { long: true }),
      ...(placeholder && !choices && { placeholder: say.field(field, (own) => own.placeholder ?? '') }),
    },
  };
}

function wordsOf({ kind, label, text }: FormField): string {
  return kind === 'text' ? plainText(text ?? '') : label;
}

/** The label, what is agreed to, what helps, and that it may be left out. */
function question(field: FormField, language: string): string {
  const { kind, label, help, text, required } = field;
  const agreed = kind === 'consent' && text ? plainText(text) : '';
  const words = [label, agreed, help ?? ''].filter((line) => line.trim() !== '').join('\n');
  return required || kind === 'checkbox' ? words : `${words} (${skipHint(language)})`;
}

const troubles: Partial<Record<FormField['kind'], FieldErrorCode>> = {
  email: 'invalid-email',
  phone: 'invalid-phone',
  url: 'invalid-url',
  dropdown: 'not-an-option',
  radio: 'not-an-option',
  checkboxes: 'not-an-option',
  checkbox: 'not-an-option',
  consent: 'must-agree',
  date: 'invalid-date',
  time: 'invalid-time',
  file: 'invalid-file',
};

function troubleOf({ kind, min, max, pattern }: FormField): FieldErrorCode {
  if (kind === 'number' || kind === 'rating')
    return min === undefined && max === undefined ? 'invalid-number' : 'out-of-range';
  if (pattern !== undefined) return 'wrong-pattern';
  const plain = troubles[kind];
  if (plain) return plain;
  return max !== undefined ? 'too-long' : min !== undefined ? 'too-short' : 'required';
}

function submit(step: string, { formId, language }: AskFormOptions, values: string): Instruction {
  return {
    type: 'effect',
    params: {
      step,
      effect: {
        kind: 'ask-form',
        data: { formId, language },
        values: { values: { from: 'expression', source: values } },
      },
    },
  };
}

/** Each field's answer under its own name, all of them together where that is wanted, and what the contact is known by. */
function keep(step: string, options: AskFormOptions): Instruction[] {
  const { variable } = options;
  const all = askedFields(options);
  const own = all.map(({ key }): Instruction => set(variableOf(options, key), `answer.answers.${key}`));
  const known = all.flatMap(({ key, contactProperty }): Instruction[] =>
    contactProperty === undefined
      ? []
      : [
          {
            type: 'set-contact',
            params: { step, property: contactProperty, value: { from: 'expression', source: `answer.answers.${key}` } },
          },
        ],
  );
  return [...own, ...(variable === null ? [] : [set(variable, 'answer.answers')]), ...known];
}

function set(variable: string, source: string): Instruction {
  return { type: 'set', params: { variable, value: { from: 'expression', source } } };
}
