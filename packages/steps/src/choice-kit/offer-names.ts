// The names choices read: conditions and the list they come from, and what becomes of them when a variable is renamed.
import { renameInExpression, renameInTemplate } from '@parley/flow';
import type { ChoiceItem, Offer } from './choices';

type Read = { readonly field: string; readonly source: string; readonly as: 'expression'; readonly wants?: 'list' };

type Reading = { readonly choices: readonly Pick<ChoiceItem, 'id' | 'when'>[]; readonly list: Offer['list'] };

export function offerReads({ choices, list }: Reading): Read[] {
  if (list !== null) return [{ field: 'list', source: `vars.${list}`, as: 'expression', wants: 'list' }];
  return choices.flatMap(({ id, when }): Read[] =>
    when.trim() === '' ? [] : [{ field: `choices.${id}.when`, source: when, as: 'expression' }],
  );
}

export function renameInOffer<Choice extends ChoiceItem>(
  { choices, list }: { readonly choices: readonly Choice[]; readonly list: string | null },
  from: string,
  to: string,
): { choices: Choice[]; list: string | null } {
  return {
    choices: choices.map((choice) => ({
      ...choice,
      label: renameInTemplate(choice.label, from, to),
      when: choice.when === '' ? '' : renameInExpression(choice.when, from, to),
    })),
    list: list === from ? to : list,
  };
}
