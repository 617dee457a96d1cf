// One text among settings or secrets; empty when it is none.
import type { JsonObject } from '@parley/primitives';

export function textOf(values: JsonObject, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}
