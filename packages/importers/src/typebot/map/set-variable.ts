// Set variable: texts, numbers, calculations and list additions; scripts arrive for a person to look at.
import type { Variable } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import { flag } from '../source/flag';
import { rawAt, textAt } from '../source/read-raw';
import type { SourceBlock } from '../source/source';
import { readCalculation } from '../words/read-calculation';
import { splitTokens } from '../words/split-tokens';
import { toExpression, toTemplate, variable as named } from '../words/translate';
import type { Mapped, Mapper, MapTools } from './mapped';
import { mapUnsupported } from './unsupported';

type Type = Variable['type'];
type Value =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'boolean'; boolean: boolean }
  | { kind: 'date'; base: 'today' | 'now'; date: string; variable: string; amount: number; unit: 'days' }
  | { kind: 'expression'; source: string; type: Type };

export const mapSetVariable: Mapper = (block, tools) => {
  const { options } = block;
  const variable = tools.variables.ofId(textAt(options, 'variableId'));
  if (variable === null) {
    tools.tell('lost', 'It sets no variable of the file and was left out.');
    return { as: 'pass', to: tools.ways.after(block) };
  }
  const taken = textAt(options, 'type') === 'Pop' || textAt(options, 'type') === 'Shift';
  if (taken) return takeItem(block, variable, tools);
  const value = readValue(options, variable, tools);
  if (!value) return mapUnsupported(block, tools);
  tools.variables.holds(variable, value.kind === 'expression' ? value.type : value.kind);
  const ways = [{ exit: 'next', to: tools.ways.after(block) }];
  return { as: 'step', kind: 'set-variable', options: { variable, value }, ways };
};

function readValue(options: JsonObject, variable: string, tools: MapTools): Value | null {
  const isList = tools.variables.isList(variable);
  const empty: Value = isList ? expression('[]', 'list') : { kind: 'text', text: '' };
  switch (textAt(options, 'type')) {
    case '':
    case 'Custom':
      return readCustom(options, empty, tools);
    case 'Empty':
      return empty;
    case 'Append value(s)':
      return append(variable, toExpression(textAt(options, 'item'), tools));
    case 'Environment name':
      tools.tell('changed', 'It holds the name of the channel, e.g. "chat".');
      return expression('channel', 'text');
    case 'Map item with same index':
      return mapItem(rawAt(options, 'mapListItemParams'), tools);
    case 'Random ID':
      return expression('randomId()', 'text');
    case 'Result ID':
    case 'User ID':
      tools.tell('changed', 'It holds a random id of its own.');
      return expression('randomId()', 'text');
    case 'Now':
    case 'Today':
      return dated(textAt(options, 'type') === 'Now' ? 'now' : 'today', 0);
    case 'Tomorrow':
      return dated('now', 1);
    case 'Yesterday':
      return dated('now', -1);
    case 'Moment of the day':
      return expression('momentOfDay()', 'text');
    case 'Device type':
    case 'Referral Click ID':
    case 'Referral Source ID':
      tools.tell('lost', 'This is not known here; the variable is empty.');
      return empty;
    case 'Contact name':
      return expression('contact.first_name', 'text');
    case 'Phone number':
      return expression('contact.phone', 'text');
    default:
      return null;
  }
}

/** In the workspace's time zone, whichever the file names. */
function dated(base: 'today' | 'now', amount: number): Value {
  return { kind: 'date', base, date: '', variable: '', amount, unit: 'days' };
}

function append(variable: string, item: string): Value {
  const held = named(variable);
  return expression(`(known(${held}) ? ${held} : []) + [${item}]`, 'list');
}

/** The item of one list that stands where a value stands in another. */
function mapItem(params: JsonObject, { variables }: MapTools): Value | null {
  const [item, base, target] = ['baseItemVariableId', 'baseListVariableId', 'targetListVariableId'].map((key) => {
    const name = variables.ofId(textAt(params, key));
    return name === null ? null : named(name);
  });
  if (!item || !base || !target) return null;
  const source = `indexOf(${base}, ${item}) < 0 ? null : ${target}[indexOf(${base}, ${item})]`;
  return expression(source, 'text');
}

/** The last item, or the first, goes from the list into another variable. */
function takeItem(block: SourceBlock, list: string, tools: MapTools): Mapped {
  const last = textAt(block.options, 'type') === 'Pop';
  const held = named(list);
  const into = tools.variables.ofId(textAt(block.options, 'saveItemInVariableId'));
  const rest = expression(last ? `slice(${held}, 0, -1)` : `slice(${held}, 1, size(${held}))`, 'list');
  tools.variables.holds(list, 'list');
  const ways = [{ exit: 'next', to: tools.ways.after(block) }];
  const shorten = { kind: 'set-variable', options: { variable: list, value: rest } } as const;
  if (into === null) return { as: 'step', ...shorten, ways };
  tools.variables.holds(into, 'text');
  const item = expression(`size(${held}) > 0 ? ${held}[${last ? `size(${held}) - 1` : '0'}] : null`, 'text');
  const options = { variable: into, value: item };
  return { as: 'step', kind: 'set-variable', options, ways, more: [shorten] };
}

const script = new RegExp(
  String.raw`\breturn\b|=>|\bnew\s[A-Z]|\b(?:Math|JSON|Date|Number|parseInt|parseFloat)\b\s?[.(]|\bawait\s|\b(?:const|let|var)\s|\}\}\s?\.\s?\w|\.\w{1,40}\(|[=!]==|\?\s?['"\x60\d{]|&&|\|\|`,
);

function readCustom(options: JsonObject, empty: Value, tools: MapTools): Value {
  const code = textAt(options, 'expressionToEvaluate').trim();
  if (code === '') return empty;
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(code)) return { kind: 'number', number: Number(code) };
  if (code === 'true' || code === 'false') return { kind: 'boolean', boolean: code === 'true' };
  const [first, ...others] = splitTokens(code);
  if (first?.kind === 'token' && others.length === 0) return expression(toExpression(code, tools), 'text');
  const calculation = readCalculation(code, tools);
  if (calculation !== null)
    return expression(calculation, calculation.includes('"') && isText(calculation) ? 'text' : 'number');
  if (flag(options, 'isCode') || script.test(code)) return reviewed(code, tools);
  return { kind: 'text', text: toTemplate(code, tools) };
}

function isText(calculation: string): boolean {
  return calculation.includes('text(') || !calculation.includes('number(');
}

// Kept where the author sees it; what is no expression here holds publishing back
function reviewed(code: string, tools: MapTools): Value {
  tools.tell('needs-review', 'The value is a script; write it as an expression.');
  const source = splitTokens(code)
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      const name = piece.kind === 'token' ? tools.variables.ofToken(piece.name) : null;
      return name === null ? '""' : named(name);
    })
    .join('');
  return expression(source.slice(0, 2_000), 'text');
}

function expression(source: string, type: Type): Value {
  return { kind: 'expression', source, type };
}
