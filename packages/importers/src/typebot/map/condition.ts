// Conditions: one branch per item, compared as rows the editor can show.
import { compileExpression, conditionToExpression, type Condition, type ConditionRule } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import { rawAt, rawsAt, textAt } from '../source/read-raw';
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

/** Null when it has to be written by hand: publishing asks for it. */
function toCondition(content: JsonObject, tools: MapTools): Condition | string | null {
  const comparisons = rawsAt(content, 'comparisons');
  const rules = comparisons.map((comparison) => toRule(comparison, tools));
  if (rules.length === 0 || rules.includes(null)) {
    tools.tell('needs-review', 'A branch could not be carried over; its condition is empty and has to be written.');
    return null;
  }
  const match = textAt(content, 'logicalOperator') === 'OR' ? 'any' : 'all';
  const condition: Condition = { match, rules: rules.filter((rule) => rule !== null) };
  if (rules.length <= mostRules) return condition;
  const source = conditionToExpression(condition);
  return compileExpression(source).ok ? source : null;
}

function toRule(comparison: JsonObject, tools: MapTools): ConditionRule | null {
  const left = tools.variables.ofId(textAt(comparison, 'variableId'));
  const foreign = textAt(comparison, 'comparisonOperator');
  const operator = operators.get(foreign);
  if (operator === undefined && foreign !== '')
    tools.tell('needs-review', `Comparing by "${foreign}" is not possible.`);
  if (left === null || operator === undefined) return null;
  const right = toTemplate(textAt(comparison, 'value'), tools);
  const lone = /^\s*\{\{\w+\}\}\s*$/.test(right);
  if (right.length > 500 || (right.includes('{{') && !lone)) {
    tools.tell('needs-review', 'A comparison with words around a variable is not possible.');
    return null;
  }
  return { left, operator, right };
}
