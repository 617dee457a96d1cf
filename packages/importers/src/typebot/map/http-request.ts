// A call of a web service, with what is kept from its answer.
import type { JsonObject, JsonValue } from '@parley/primitives';
import { flag } from '../source/flag';
import { rawAt, textAt } from '../source/read-raw';
import type { SourceBlock } from '../source/source';
import { quote, toTemplate, variable as named } from '../words/translate';
import { leftOut } from './left-out';
import type { Mapper, MapTools } from './mapped';
import { mapUnsupported } from './unsupported';

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const headerName = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;

/** A call without an address, or one that is kept elsewhere than in the file, stays a placeholder. */
export const mapHttpRequest: Mapper = (block, tools) => {
  const call = rawAt(block.options, 'webhook');
  const method = textAt(call, 'method').toUpperCase() || 'POST';
  const url = toTemplate(textAt(call, 'url').trim(), tools);
  const to = tools.ways.after(block);
  if (url === '' && isBare(block)) return leftOut(block, tools);
  if (url === '') tools.tell('needs-review', 'The file does not hold its address; write it.');
  if (!/^(https?:|\{\{|$)/i.test(url) || !methods.has(method)) return mapUnsupported(block, tools);
  const body = method === 'GET' ? '' : bodyOf(block.options, call, tools);
  const { saves, statusVariable, more } = keptOf(block.options, tools);
  const options = {
    method,
    url: withQuery(url, listAt(call, 'queryParams'), tools),
    headers: headersOf(call, tools),
    body,
    saves,
    statusVariable,
    tries: 1,
    timeoutSeconds: 10,
  };
  return { as: 'step', kind: 'http-request', options, ways: [{ exit: 'done', to }], more };
};

/** Nothing is kept of it, and no other place of that system could know its address. */
function isBare({ options, raw }: SourceBlock): boolean {
  return listAt(options, 'responseVariableMapping').length === 0 && textAt(raw, 'webhookId') === '';
}

function bodyOf(options: JsonObject, call: JsonObject, tools: MapTools): string {
  if (flag(options, 'isCustomBody')) return toTemplate(textAt(call, 'body'), tools);
  tools.tell('changed', 'The variables were sent as the body; write what should be sent now.');
  return '';
}

function headersOf(call: JsonObject, tools: MapTools): { name: string; value: string }[] {
  return pairs(listAt(call, 'headers')).flatMap(({ key, value }) => {
    if (!headerName.test(key)) return [];
    return [{ name: key, value: toTemplate(value, tools) }];
  });
}

function withQuery(url: string, params: readonly JsonValue[], tools: MapTools): string {
  const query = pairs(params).map(({ key, value }) => `${encodeURIComponent(key)}=${toTemplate(value, tools)}`);
  return query.length === 0 ? url : `${url}${url.includes('?') ? '&' : '?'}${query.join('&')}`;
}

type Save = { readonly path: string; readonly variable: string; readonly type: 'text' | 'list' };
type More = { readonly kind: 'set-variable'; readonly options: JsonObject };
type Kept = { readonly saves: Save[]; readonly statusVariable: string | null; readonly more: readonly More[] };

/** Paths of the file begin at `{data, statusCode}`; ours at the answer itself. */
export function keptOf(options: JsonObject, tools: MapTools): Kept {
  const saves: Save[] = [];
  const more: More[] = [];
  let statusVariable: string | null = null;
  for (const { path, variable } of mappingsOf(options, tools)) {
    if (saves.some((save) => save.variable === variable)) continue;
    const member = memberOf(path);
    const items = member === null ? itemsOf(path) : null;
    const held = items === null ? null : tools.variables.made(`${variable} items`);
    if (path === 'statusCode') statusVariable = variable;
    else if (member !== null) saves.push({ path: member, variable, type: 'text' });
    else if (items !== null && held !== null) {
      saves.push({ path: items.list, variable: held, type: 'list' });
      more.push(takeMembers(variable, held, items.member));
    } else tools.tell('lost', `What was kept by "${path.slice(0, 60)}" has to be chosen anew.`);
  }
  for (const { variable, type } of saves) tools.variables.holds(variable, type);
  for (const { options: set } of more) tools.variables.holds(textAt(set, 'variable'), 'list');
  if (statusVariable !== null) tools.variables.holds(statusVariable, 'number');
  return { saves: saves.slice(0, 30), statusVariable, more: more.slice(0, 30) };
}

function mappingsOf(options: JsonObject, tools: MapTools): { path: string; variable: string }[] {
  return listAt(options, 'responseVariableMapping').flatMap((mapping) => {
    if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) return [];
    const variable = tools.variables.ofId(textAt(mapping, 'variableId'));
    const path = textAt(mapping, 'bodyPath').trim();
    return variable === null || path === '' ? [] : [{ path, variable }];
  });
}

function memberOf(path: string): string | null {
  const plain = path.replace(/\[(\d+)\]/g, '.$1').replace(/^data\.?/, '');
  return /^([^.\s][^.]{0,99}(\.[^.]{1,100}){0,19})?$/.test(plain) && !/[()"']/.test(plain) ? plain : null;
}

/** `data.genres.flatMap(item => item.name)`: one member of each item of a list. */
function itemsOf(path: string): { list: string; member: string } | null {
  const [, holder = '', , item = '', of = '', member = ''] =
    /^([\w.[\]]{1,200})\.(flatMap|map)\(\s*\(?\s*(\w{1,60})\s*\)?\s*=>\s*(\w{1,60})\.(\w{1,60})\s*\)$/.exec(path) ?? [];
  const list = memberOf(holder);
  return item !== '' && item === of && list !== null ? { list, member } : null;
}

function takeMembers(variable: string, held: string, member: string): More {
  const source = `${named(held)}.map(item, item[${quote(member)}])`;
  return { kind: 'set-variable', options: { variable, value: { kind: 'expression', source, type: 'list' } } };
}

function pairs(list: readonly JsonValue[]): { key: string; value: string }[] {
  return list.slice(0, 30).flatMap((one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const [key, value] = [textAt(one, 'key').trim(), textAt(one, 'value')];
    return key === '' ? [] : [{ key, value }];
  });
}

function listAt(raw: JsonObject, key: string): readonly JsonValue[] {
  const list = Object.hasOwn(raw, key) ? raw[key] : undefined;
  return Array.isArray(list) ? list : [];
}
