// Puts window.Parley in place: the calls a site may make, and those it queued before we came.
import type { Widget } from './widget';

type Perform = (widget: Widget, given: unknown[]) => void;

const CALLS = new Map<unknown, Perform>(
  Object.entries({
    open: (widget) => widget.open(),
    close: (widget) => widget.close(),
    toggle: (widget) => widget.toggle(),
    remove: (widget) => widget.remove(),
    refresh: (widget) => void widget.refresh(),
    on: (widget, [name, listener]) => widget.listen(String(name), listener),
    off: (widget, [name, listener]) => widget.unlisten(String(name), listener),
  } satisfies Record<string, Perform>),
);

export function installApi(page: Window, widget: Widget): void {
  const before: unknown = Reflect.get(page, 'Parley');
  const api = (name: unknown, ...given: unknown[]): void => CALLS.get(name)?.(widget, given);
  for (const name of CALLS.keys()) Reflect.set(api, String(name), (...given: unknown[]) => api(name, ...given));
  Reflect.set(page, 'Parley', api);
  for (const [name, ...given] of queued(before)) api(name, ...given);
}

// A stub is a function with a list `q`, or a plain list; both hold what was called early.
function queued(stub: unknown): unknown[][] {
  const list: unknown = typeof stub === 'function' ? Reflect.get(stub, 'q') : stub;
  return Array.isArray(list) ? list.map((call: ArrayLike<unknown>) => Array.from(call)) : [];
}
