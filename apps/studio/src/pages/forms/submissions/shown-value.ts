// A stored answer in the words the visitor saw; a file by its name.
import { type FormField, type Language, shownValue as say, type SubmittedValue } from '@parley/forms';

export function shownValue(
  field: Pick<FormField, 'options'> & Partial<Pick<FormField, 'kind'>>,
  value: SubmittedValue | undefined,
  language: Language,
): string {
  if (field.kind === 'file' && Array.isArray(value)) return value.map(fileName).join(', ');
  return say(field, value, language);
}

/** Of `/files/<key>/<name>`. */
export function fileName(address: string): string {
  try {
    return decodeURIComponent(address.split('/').at(-1) ?? '');
  } catch {
    return address;
  }
}
