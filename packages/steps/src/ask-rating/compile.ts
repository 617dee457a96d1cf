// A rating as a machine state: the question, what the ends mean, and every number to tap.
import type { CompileTools, Exit, LocalizedText, PartTemplate, StepState } from '@parley/flow';
import { compileAsking } from '../ask-kit/compile-asking';
import type { Scale } from '../reading-kit/read-rating';
import { type AskRatingOptions, scaleOf, stepsOf } from './schema';

type AskRatingStep = { readonly id: string; readonly options: AskRatingOptions; readonly exits: readonly Exit[] };

export function compile({ id, options, exits }: AskRatingStep, tools: CompileTools): StepState {
  const ends = localizedEnds(options, tools);
  const behind: PartTemplate[] = Object.values(ends).some((text) => text !== '') ? [{ kind: 'text', text: ends }] : [];
  const languages = Object.keys(tools.localize('text', options.text));
  const choices = stepsOf(options).map((value) => ({
    id: `r${value}`,
    label: Object.fromEntries(languages.map((language) => [language, String(value)])),
  }));
  return compileAsking({
    step: id,
    options,
    tools,
    exits,
    behind,
    choices: { kind: 'choices', choices },
    known: exits.length > 1 ? waysByGroup : undefined,
  });
}

/** As the net promoter score divides them. */
function waysByGroup(source: string) {
  return [
    { exit: 'promoter', when: `order(${source}, 9) >= 0` },
    { exit: 'passive', when: `order(${source}, 7) >= 0` },
    { exit: 'detractor', when: `order(${source}, 0) >= 0` },
  ];
}

/** @example endsText({ min: 1, max: 5 }, 'Poor', 'Great') === '1 = Poor, 5 = Great' */
export function endsText({ min, max }: Scale, low: string, high: string): string {
  const ends = [
    { value: min, label: low.trim() },
    { value: max, label: high.trim() },
  ];
  return ends.flatMap(({ value, label }) => (label === '' ? [] : [`${value} = ${label}`])).join(', ');
}

/** A text that was emptied may still have old translations. */
function localizedEnds(options: AskRatingOptions, { localize }: CompileTools): LocalizedText {
  const low = options.lowLabel === '' ? {} : localize('lowLabel', options.lowLabel);
  const high = options.highLabel === '' ? {} : localize('highLabel', options.highLabel);
  const languages = [...new Set([...Object.keys(low), ...Object.keys(high)])];
  const text = (language: string) =>
    endsText(scaleOf(options), low[language] ?? options.lowLabel, high[language] ?? options.highLabel);
  return Object.fromEntries(languages.map((language) => [language, text(language)]));
}
