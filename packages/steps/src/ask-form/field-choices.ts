// The choices a field of a form offers in a conversation.
import { type FormField, hasOptions, mostStars } from '@parley/forms';
import type { ChoicesTemplate, LocalizedText } from '@parley/flow';
import type { KnownChoice } from '../ask-kit/answers/read-choice';
import type { InLanguages } from './in-languages';

/** Options by position, since their values may be any text. */
export function optionChoices(options: NonNullable<FormField['options']>): KnownChoice[] {
  return options.map(({ value, label }, index) => ({ id: `o${index + 1}`, label, value }));
}

export const yesNoChoices: readonly KnownChoice[] = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

const yesNo: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Yes', 'No'],
  sv: ['Ja', 'Nej'],
  de: ['Ja', 'Nein'],
  fr: ['Oui', 'Non'],
  es: ['Sí', 'No'],
};

/** Undefined where the visitor writes. */
export function choicesOf(field: FormField, say: InLanguages): ChoicesTemplate | undefined {
  const { kind, options = [], max } = field;
  if (kind === 'checkbox' || kind === 'consent')
    return { kind: 'choices', choices: ['yes', 'no'].map((id, at) => ({ id, label: say.each((l) => wordIn(l, at)) })) };
  if (kind === 'rating') {
    const stars = Array.from({ length: max ?? mostStars }, (_, index) => String(index + 1));
    return { kind: 'choices', choices: stars.map((star) => ({ id: `r${star}`, label: same(say, star) })) };
  }
  if (!hasOptions(kind) || options.length === 0) return undefined;
  return {
    kind: 'choices',
    choices: options.map(({ value }, index) => ({
      id: `o${index + 1}`,
      label: say.field(field, (own) => own.options?.find((option) => option.value === value)?.label ?? value),
    })),
    ...(kind === 'checkboxes' && { several: true }),
  };
}

function wordIn(language: string, at: number): string {
  const [bare = language] = language.toLowerCase().split('-');
  return (yesNo[bare] ?? ['Yes', 'No'])[at] ?? '';
}

function same(say: InLanguages, text: string): LocalizedText {
  return say.each(() => text);
}
