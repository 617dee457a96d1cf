// Inputs that take typed words.
import type { Variable } from '@parley/flow';
import type { JsonValue } from '@parley/primitives';
import { flag } from '../source/flag';
import { numberAt, rawAt, textAt } from '../source/read-raw';
import type { SourceBlock } from '../source/source';
import { toTemplate } from '../words/translate';
import { type AnswerKind, askingOptions, questionOptions } from './question-options';
import type { Mapped, Mapper, MapTools, QuestionKind } from './mapped';

export const mapTextInput: Mapper = (block, tools) => {
  for (const extra of ['audioClip', 'attachments'])
    if (rawAt(block.options, extra)['isEnabled'] === true)
      tools.tell('lost', 'Recordings and attached files cannot be taken; only the words are.');
  return ask(block, tools, { answer: 'text', more: { long: flag(block.options, 'isLong') } });
};

export const mapEmailInput: Mapper = (block, tools) => ask(block, tools, { answer: 'email' });

export const mapPhoneInput: Mapper = (block, tools) => {
  if (textAt(block.options, 'defaultCountryCode') !== '')
    tools.tell('changed', 'The default country is not kept; the visitor writes the country code.');
  return ask(block, tools, { answer: 'phone' });
};

export const mapUrlInput: Mapper = (block, tools) => ask(block, tools, { answer: 'url' });

export const mapDateInput: Mapper = (block, tools) => {
  const { options } = block;
  if (flag(options, 'isRange')) tools.tell('changed', 'One date is asked for, not a range.');
  if (['min', 'max', 'format'].some((key) => textAt(options, key) !== ''))
    tools.tell('changed', 'Limits and format are not kept; the date is kept as 2027-03-15.');
  return askWith(block, tools, {
    kind: 'ask-date',
    holds: 'date',
    more: { wants: flag(options, 'hasTime') ? 'both' : 'date' },
  });
};

export const mapTimeInput: Mapper = (block, tools) =>
  askWith(block, tools, { kind: 'ask-date', holds: 'text', more: { wants: 'time' } });

export const mapFileInput: Mapper = (block, tools) => {
  if (flag(block.options, 'isMultipleAllowed')) tools.tell('changed', 'One file is taken, not several.');
  if (block.options['isRequired'] === false) tools.tell('changed', 'The file cannot be skipped by a button.');
  return askWith(block, tools, { kind: 'ask-file', holds: 'text', more: { accept: 'any' } });
};

export const mapNumberInput: Mapper = (block, tools) => {
  const { options } = block;
  const [min, max] = [limitAt(block, 'min', tools), limitAt(block, 'max', tools)];
  const unit = textAt(options, 'unit', 'currency').slice(0, 20);
  if (textAt(options, 'step') !== '' || textAt(options, 'style') === 'percent')
    tools.tell('changed', 'Step size and per cent are not kept.');
  return ask(block, tools, { answer: 'number', more: { min, max, unit } });
};

/** From 1 up to 10 steps, or 0 to 10; what has another scale is asked for as a number. */
export const mapRating: Mapper = (block, tools) => {
  const { options } = block;
  const min = textAt(options, 'buttonType') === 'Icons' ? 1 : (numberAt(options, 'startsAt') ?? 0);
  const max = Math.max(min, numberAt(options, 'length') ?? 10);
  const [left = '', right = ''] = ['left', 'right'].map((side) =>
    toTemplate(textAt(rawAt(options, 'labels'), side), tools).slice(0, 200),
  );
  const isNps = min === 0 && max === 10;
  if (isNps || (min === 1 && max >= 3 && max <= 10)) {
    const scale = { scale: isNps ? 'nps' : 'rating', highest: isNps ? 5 : max };
    const more = { ...scale, lowLabel: left, highLabel: right, split: false };
    return askWith(block, tools, { kind: 'ask-rating', holds: 'number', more });
  }
  const ends = [left ? `${min} = ${left}` : String(min), right ? `${max} = ${right}` : String(max)];
  tools.tell('changed', 'The scale is typed as a number; its ends stand behind the question.');
  return ask(block, tools, { answer: 'number', more: { min, max, text: `(${ends.join(', ')})` } });
};

type Asked = { readonly answer: AnswerKind; readonly more?: { readonly [key: string]: JsonValue } };

function ask(block: SourceBlock, tools: MapTools, { answer, more = {} }: Asked): Mapped {
  const options = { ...questionOptions(block, answer, tools), ...more };
  return { as: 'step', kind: 'ask-question', options, ways: [{ exit: 'answered', to: tools.ways.after(block) }] };
}

type AskedWith = {
  readonly kind: QuestionKind;
  readonly holds: Variable['type'];
  readonly more: { readonly [key: string]: JsonValue };
};

function askWith(block: SourceBlock, tools: MapTools, { kind, holds, more }: AskedWith): Mapped {
  const options = { ...askingOptions(block, holds, tools), ...more };
  return { as: 'step', kind, options, ways: [{ exit: 'answered', to: tools.ways.after(block) }] };
}

function limitAt({ options }: SourceBlock, key: 'min' | 'max', { tell }: MapTools): number | null {
  const limit = numberAt(options, key);
  if (limit === null && textAt(options, key) !== '')
    tell('lost', `The ${key === 'min' ? 'smallest' : 'largest'} number came from a variable; any number is taken.`);
  return limit;
}
