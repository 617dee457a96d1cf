// An address as a machine state.
import type { CompileTools, PartTemplate, StepState, ValueSource } from '@parley/flow';
import { answeredExit } from '../ask-kit/fields';
import { type Asked, compileInterview } from '../interview-kit/compile-interview';
import { partLabel, partQuestion } from './part-labels';
import { type AddressKey, askedKeys, type AskAddressOptions } from './schema';

/** Web chat shows the parts as a small form; elsewhere they are asked one by one. */
const onForms = 'channel == "chat"';

type AddressStep = { readonly id: string; readonly options: AskAddressOptions };

export function compile({ id, options }: AddressStep, tools: CompileTools): StepState {
  const question = tools.localize('text', options.text);
  const ask: PartTemplate = { kind: 'text', text: question };
  const languages = Object.keys(question);
  const keys = askedKeys(options);
  const required = (key: AddressKey) => options[key] === 'required';
  const asked = keys.map(
    (key): Asked => ({
      key,
      parts: [{ kind: 'text', text: partQuestion(key, required(key), languages) }],
      awaits: { kind: 'text' },
    }),
  );
  const fields = keys.map((key) => ({ key, label: partLabel(key, languages), required: required(key) }));
  const retry: PartTemplate[] =
    options.retry.trim() === '' ? [] : [{ kind: 'text', text: tools.localize('retry', options.retry) }];
  return compileInterview({
    step: id,
    options,
    opening: [],
    first: [
      { key: '', parts: [ask], awaits: { kind: 'text', fields }, when: onForms },
      { key: '', parts: [ask, ...(asked[0]?.parts ?? [])], awaits: { kind: 'text' }, when: `!(${onForms})` },
    ],
    asked,
    held: { from: 'expression', source: `${onForms} ? {"at": null} : {"at": ${JSON.stringify(keys[0] ?? '')}}` },
    retry,
    exit: answeredExit,
    onDone: keep(id, options),
    knownAs: (source) => `{"text": ${source}}`,
  });
}

function keep(step: string, { variable, property }: AskAddressOptions) {
  const line: ValueSource = { from: 'expression', source: 'answer.text' };
  return [
    ...(variable === null ? [] : [{ type: 'set', params: { variable, value: { from: 'answer' } } } as const]),
    ...(property === null ? [] : [{ type: 'set-contact', params: { step, property, value: line } } as const]),
  ];
}
