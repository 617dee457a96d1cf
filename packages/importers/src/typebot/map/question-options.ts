// The options every question has, filled with what all inputs have in common.
import type { JsonObject } from '@parley/primitives';
import { rawAt, textAt } from '../source/read-raw';
import type { SourceBlock } from '../source/source';
import { toTemplate } from '../words/translate';
import type { Variable } from '@parley/flow';
import type { MapTools } from './mapped';

export type AnswerKind = 'text' | 'email' | 'number' | 'phone' | 'url' | 'choice';

/** The question's text comes later, from the bubble above. */
export function questionOptions({ options }: SourceBlock, answer: AnswerKind, tools: MapTools): JsonObject {
  return {
    ...askingOptions({ options }, answer === 'number' ? 'number' : 'text', tools),
    answer,
    choices: [],
    list: null,
    searchable: false,
    min: null,
    max: null,
    maxLength: null,
    unit: '',
    long: false,
    placeholder: toTemplate(textAt(rawAt(options, 'labels'), 'placeholder'), tools).slice(0, 300),
  };
}

/** What every step that asks has in common. */
export function askingOptions(
  { options }: Pick<SourceBlock, 'options'>,
  holds: Variable['type'],
  tools: MapTools,
): JsonObject {
  const variable = tools.variables.ofId(textAt(options, 'variableId'));
  if (variable !== null) tools.variables.holds(variable, holds);
  return {
    text: '',
    retry: toTemplate(textAt(options, 'retryMessageContent'), tools),
    maxTries: 10,
    variable,
    property: null,
  };
}
