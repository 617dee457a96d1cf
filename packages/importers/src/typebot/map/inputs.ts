// Inputs that take typed words.
import type { JsonValue } from '@parley/primitives';
import { numberAt, rawAt, textAt } from '../source/read-raw';
import type { SourceBlock } from '../source/source';
import { toTemplate } from '../words/translate';
import { type AnswerKind, questionOptions } from './question-options';
import type { Mapped, Mapper, MapTools } from './mapped';

export const mapTextInput: Mapper = (block, tools) => {
  for (const extra of ['audioClip', 'attachments'])
    if (rawAt(block.options, extra)['isEnabled'] === true)
      tools.tell('lost', 'Recordings and attached files cannot be taken; only the words are.');
  return ask(block, tools, { answer: 'text' });
};

export const mapEmailInput: Mapper = (block, tools) => ask(block, tools, { answer: 'email' });

export const mapPhoneInput: Mapper = (block, tools) => {
  if (textAt(block.options, 'defaultCountryCode') !== '')
    tools.tell('changed', 'The default country is not kept; the visitor writes the country code.');
  return ask(block, tools, { answer: 'phone' });
};

/** An input whose kind of answer is not told apart here: any words will do. */
export function asWords(what: 'changed' | 'lost', message: string): Mapper {
  return (block, tools) => {
    tools.tell(what, message);
    return ask(block, tools, { answer: 'text' });
  };
}

export const mapNumberInput: Mapper = (block, tools) => {
  const { options } = block;
  const [min, max] = [limitAt(block, 'min', tools), limitAt(block, 'max', tools)];
  if (textAt(options, 'step') !== '' || textAt(options, 'style') !== '')
    tools.tell('changed', 'Step size, unit and currency are not kept.');
  return ask(block, tools, { answer: 'number', more: { min, max } });
};

export const mapRating: Mapper = (block, tools) => {
  const { options } = block;
  const min = textAt(options, 'buttonType') === 'Icons' ? 1 : (numberAt(options, 'startsAt') ?? 0);
  const max = Math.max(min, numberAt(options, 'length') ?? 10);
  const [left, right] = ['left', 'right'].map((side) => toTemplate(textAt(rawAt(options, 'labels'), side), tools));
  const ends = [left ? `${min} = ${left}` : String(min), right ? `${max} = ${right}` : String(max)];
  tools.tell('changed', 'The scale is typed as a number; its ends stand behind the question.');
  return ask(block, tools, { answer: 'number', more: { min, max, text: `(${ends.join(', ')})` } });
};

type Asked = { readonly answer: AnswerKind; readonly more?: { readonly [key: string]: JsonValue } };

function ask(block: SourceBlock, tools: MapTools, { answer, more = {} }: Asked): Mapped {
  const options = { ...questionOptions(block, answer, tools), ...more };
  return { as: 'step', kind: 'ask-question', options, ways: [{ exit: 'answered', to: tools.ways.after(block) }] };
}

function limitAt({ options }: SourceBlock, key: 'min' | 'max', { tell }: MapTools): number | null {
  const limit = numberAt(options, key);
  if (limit === null && textAt(options, key) !== '')
    tell('lost', `The ${key === 'min' ? 'smallest' : 'largest'} number came from a variable; any number is taken.`);
  return limit;
}
