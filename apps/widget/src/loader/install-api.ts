// Puts window.Parley in place: the calls a site may make, and those it queued before we came.
import type { Widget } from './widget';

const CALLS = [
  'open',
  'close',
  'toggle',
  'load',
  'remove',
  'refresh',
  'on',
  'off',
  'setUser',
  'setVariables',
  'setLocale',
  'reset',
] as const;

type Call = (typeof CALLS)[number];

export function installApi(page: Window, widget: { [C in Call]: Widget[C] }): void {
  const before: unknown = Reflect.get(page, 'Parley');
  const api = (name: unknown, ...given: unknown[]): unknown => {
    const call = CALLS.find((one) => one === name);
    return call && Reflect.apply(widget[call], widget, given);
  };
  // What other scripts of ours have put there stays.
  Object.assign(api, before);
  for (const name of CALLS) Reflect.set(api, name, (...given: unknown[]) => api(name, ...given));
  Reflect.set(page, 'Parley', api);
  for (const [name, ...given] of queued(before)) api(name, ...given);
}

// A stub is a function with a list `q`, or a plain list; both hold what was called early.
function queued(stub: unknown): unknown[][] {
  const list: unknown = typeof stub === 'function' ? Reflect.get(stub, 'q') : stub;
  return Array.isArray(list) ? list.map((call: ArrayLike<unknown>) => Array.from(call)) : [];
}
