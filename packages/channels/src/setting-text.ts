// Reads one value of a draft's settings or secrets for a field that shows it.
import type { JsonObject } from '@parley/primitives';

export function settingText(settings: JsonObject, key: string): string {
  const value = settings[key];
  return typeof value === 'string' ? value : '';
}
