// Conditions: one branch per item, compared as rows the editor can show.
import type { Condition, ConditionRule } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import { rawAt, rawsAt, textAt } from '../source/read-raw';
import { conditionSource } from '../words/condition-source';
import { createNames, fitId } from '../words/create-names';
import { toTemplate } from '../words/translate';
import type { Mapper, MapTools, Way } from './mapped';

const operators: ReadonlyMap<string, ConditionRule['operator']> = new Map([
  ['Equal to', 'is'],
  ['Not equal', 'is-not'],
  ['Contains', 'contains'],
  ['Does not contain', 'not-contains'],
  ['Greater than', 'greater'],
  ['Greater or equal to', 'at-least'],
  ['Less than', 'less'],
  ['Less or equal to', 'at-most'],
  ['Is set', 'known'],
  ['Is empty', 'unknown'],
  ['Starts with', 'starts'],
  ['Ends with', 'ends'],
]);
const mostRules = 20;

export const mapCondition: Mapper = (block, tools) => {
  const fresh = createNames(fitId, ['else']);
  const branches = block.items.map(({ id, raw }, index) => ({
    id: fresh(id || `i${index + 1}`),
    name: '',
    condition: toCondition(rawAt(raw, 'content'), tools) ?? '',
  }));
  const ways = branches.map(({ id }, index): Way => {
    const item = block.items[index];
    return { exit: id, to: item ? tools.ways.ofItem(item, block, 'below') : null };
  });
  const otherwise = { exit: 'else', to: tools.ways.after(block) };
  return { as: 'step', kind: 'condition', options: { branches }, ways: [...ways, otherwise] };
};

/** Rows where they can hold it, else an expression; null when it has to be written by hand: publishing asks for it. */
export function toCondition(content: JsonObject, tools: MapTools): Condition | string | null {
  const all = textAt(content, 'logicalOperator') !== 'OR';
  const rules = rawsAt(content, 'comparisons').map((comparison) => toRule(comparison, tools));
  const kept = rules.filter((rule) => typeof rule !== 'string');
  // An unfinished comparison never holds there
  if (!rules.includes('by-hand') && (kept.length === 0 || (all && kept.length < rules.length))) {
    tools.tell('needs-review', 'A branch compares nothing; it is never taken, as before.');
    return 'false';
  }
  if (!rules.includes('by-hand') && kept.length <= mostRules) return { match: all ? 'all' : 'any', rules: kept };
  const source = conditionSource(content, tools);
  if (source === null) tools.tell('needs-review', 'The condition of a branch is empty here and has to be written.');
  return source;
}

function toRule(comparison: JsonObject, tools: MapTools): ConditionRule | 'never' | 'by-hand' {
  const left = tools.variables.ofId(textAt(comparison, 'variableId'));
  const foreign = textAt(comparison, 'comparisonOperator');
  const operator = operators.get(foreign);
  if (left === null || foreign === '') return 'never';
  if (operator === undefined) return 'by-hand';
  const right = toTemplate(textAt(comparison, 'value'), tools);
  const lone = /^\s*\{\{\w+\}\}\s*$/.test(right);
  if (right.length > 500 || (right.includes('{{') && !lone)) return 'by-hand';
  return { left, operator, right };
}
