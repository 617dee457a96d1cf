// A call of a web service, with what is kept from its answer.
import type { JsonObject, JsonValue } from '@parley/primitives';
import { flag } from '../source/flag';
import { rawAt, textAt } from '../source/read-raw';
import { toTemplate } from '../words/translate';
import type { Mapper, MapTools } from './mapped';
import { mapUnsupported } from './unsupported';

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const headerName = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;

/** A call without an address, or one that is kept elsewhere than in the file, stays a placeholder. */
export const mapHttpRequest: Mapper = (block, tools) => {
  const call = rawAt(block.options, 'webhook');
  const method = textAt(call, 'method').toUpperCase() || 'POST';
  const url = toTemplate(textAt(call, 'url').trim(), tools);
  if (!/^(https?:|\{\{)/i.test(url) || !methods.has(method)) return mapUnsupported(block, tools);
  const body = method === 'GET' ? '' : bodyOf(block.options, call, tools);
  const { saves, statusVariable } = keptOf(block.options, tools);
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
  const to = tools.ways.after(block);
  return { as: 'step', kind: 'http-request', options, ways: [{ exit: 'done', to }] };
};

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

type Save = { path: string; variable: string; type: 'text' };

/** Paths of the file begin at `{data, statusCode}`; ours at the answer itself. */
function keptOf(options: JsonObject, tools: MapTools): { saves: Save[]; statusVariable: string | null } {
  const saves: Save[] = [];
  let statusVariable: string | null = null;
  for (const mapping of listAt(options, 'responseVariableMapping')) {
    if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) continue;
    const variable = tools.variables.ofId(textAt(mapping, 'variableId'));
    const path = textAt(mapping, 'bodyPath').trim();
    if (variable === null || path === '' || saves.some((save) => save.variable === variable)) continue;
    if (path === 'statusCode') {
      tools.variables.holds(variable, 'number');
      statusVariable = variable;
      continue;
    }
    const plain = path.replace(/\[(\d+)\]/g, '.$1').replace(/^data\.?/, '');
    if (!/^([^.\s][^.]{0,99}(\.[^.]{1,100}){0,19})?$/.test(plain) || /[()"']/.test(plain)) {
      tools.tell('lost', `What was kept by "${path.slice(0, 60)}" has to be chosen anew.`);
      continue;
    }
    tools.variables.holds(variable, 'text');
    saves.push({ path: plain, variable, type: 'text' });
  }
  return { saves: saves.slice(0, 30), statusVariable };
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
