// The choices a visitor gets at this moment: those whose condition holds, then those of a list.
import type { ChoicesTemplate, ChoiceTemplate } from '@parley/flow';
import { mostChoices, type OfferedChoice } from '@parley/messages';
import type { JsonObject, JsonValue } from '@parley/primitives';
import { address } from './address';
import type { Evaluator } from './evaluator';

const longestLabel = 500;
const longestText = 2_000;

export function offeredChoices(
  { choices, from }: Pick<ChoicesTemplate, 'choices' | 'from'>,
  evaluator: Evaluator,
): OfferedChoice[] {
  const written = choices
    .filter(({ when }) => when === undefined || evaluator.holds(when))
    .map((choice) => writtenChoice(choice, evaluator));
  if (from === undefined) return written;
  const list = evaluator.value({ from: 'expression', source: from });
  return [...written, ...(Array.isArray(list) ? list.flatMap(listedChoice) : [])].slice(0, mostChoices);
}

function writtenChoice({ id, label, text, image }: ChoiceTemplate, evaluator: Evaluator): OfferedChoice {
  return {
    id,
    label: evaluator.text(label).trim().slice(0, longestLabel) || id,
    ...looks(text ? evaluator.text(text) : '', image ? evaluator.text(image) : ''),
  };
}

/** An item without words cannot be chosen. */
function listedChoice(item: JsonValue, index: number): OfferedChoice[] {
  const id = `i${index + 1}`;
  if (typeof item !== 'object') return named(id, item, { value: item });
  if (item === null || Array.isArray(item)) return [];
  const value = item['value'] ?? item['label'] ?? null;
  return named(id, item['label'] ?? item['value'] ?? null, {
    value,
    ...looks(said(item, 'text'), said(item, 'image')),
  });
}

function named(id: string, words: JsonValue, rest: Omit<OfferedChoice, 'id' | 'label'>): OfferedChoice[] {
  if (typeof words === 'object') return [];
  const label = String(words).trim().slice(0, longestLabel);
  return label === '' ? [] : [{ id, label, ...rest }];
}

function said(item: JsonObject, key: string): string {
  const value = item[key];
  return typeof value === 'string' ? value : '';
}

function looks(text: string, image: string): Pick<OfferedChoice, 'text' | 'image'> {
  const [words, url] = [text.trim().slice(0, longestText), address(image)];
  return { ...(words !== '' && { text: words }), ...(url !== '' && { image: url }) };
}
