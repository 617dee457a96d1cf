// The items of a block as choices: named apart, with their values and conditions.
import { conditionToExpression } from '@parley/flow';
import { flag } from '../source/flag';
import { rawAt, textAt } from '../source/read-raw';
import type { SourceBlock, SourceItem } from '../source/source';
import { createNames, fitId } from '../words/create-names';
import { toTemplate } from '../words/translate';
import { toCondition } from './condition';
import type { MapTools } from './mapped';

export type Choice = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** An expression; empty: always offered. */
  readonly when: string;
  readonly item: SourceItem;
};

export function writeChoices({ items }: SourceBlock, tools: MapTools): Choice[] {
  const freshId = createNames(fitId, ['gave-up']);
  const labels = new Map<string, number>();
  let renamed = false;
  const choices = items.map((item, index) => {
    const written = toTemplate(textAt(item.raw, 'content', 'title', 'description'), tools)
      .trim()
      .slice(0, 400);
    const label = written || `Choice ${index + 1}`;
    const key = label.toLowerCase();
    const count = (labels.get(key) ?? 0) + 1;
    labels.set(key, count);
    renamed ||= written === '' || count > 1;
    return {
      id: freshId(item.id || `c${index + 1}`),
      label: count > 1 ? `${label} (${count})` : label,
      value: textAt(item.raw, 'value').slice(0, 500),
      when: whenOf(item, tools),
      item,
    };
  });
  if (renamed) tools.tell('changed', 'Choices without a label or with the same one got a number.');
  return choices;
}

/** An unreadable condition is as good as none: the choice is shown. */
function whenOf({ raw }: SourceItem, tools: MapTools): string {
  const display = rawAt(raw, 'displayCondition');
  if (!flag(display, 'isEnabled')) return '';
  const condition = toCondition(rawAt(display, 'condition'), { ...tools, tell: () => {} });
  const source = typeof condition === 'string' || condition === null ? condition : conditionToExpression(condition);
  if (source !== null && source !== 'false' && source.length <= 2_000) return source;
  tools.tell('changed', 'A choice whose condition compares nothing is always shown.');
  return '';
}
