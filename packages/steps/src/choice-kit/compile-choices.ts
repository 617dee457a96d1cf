// Choices as the machine offers them, and what must hold for there to be any.
import type { ChoicesTemplate, CompileTools } from '@parley/flow';
import { mostChoices } from '@parley/messages';
import type { Offer } from './choices';

export function compileChoices({ choices, list }: Offer, { localize }: CompileTools): ChoicesTemplate {
  if (list !== null) return { kind: 'choices', choices: [], from: `vars.${list}` };
  return {
    kind: 'choices',
    choices: choices.map(({ id, label, when }) => ({
      id,
      label: localize(`choices.${id}.label`, label),
      ...(when.trim() !== '' && { when }),
    })),
  };
}

type Offered = { readonly choices: readonly { readonly when: string }[]; readonly list: Offer['list'] };

/** CEL source: nothing can be chosen, or more than anybody could; undefined when there is always something. */
export function nothingOffered({ choices, list }: Offered): string | undefined {
  if (list !== null) return `!(size(vars.${list}) > 0) || size(vars.${list}) > ${mostChoices}`;
  if (choices.length === 0 || choices.some(({ when }) => when.trim() === '')) return undefined;
  return choices.map(({ when }) => `!(${when})`).join(' && ');
}
