// A stored answer in the words the visitor saw.
import type { FormField, SubmittedValue } from '@parley/forms';

export function shownValue(field: Pick<FormField, 'options'>, value: SubmittedValue | undefined): string {
  if (value === undefined) return '';
  const say = (one: string) => field.options?.find((option) => option.value === one)?.label ?? one;
  return Array.isArray(value) ? value.map(say).join(', ') : say(String(value));
}
