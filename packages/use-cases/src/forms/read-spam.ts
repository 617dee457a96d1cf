// The trap field that people never see: who fills it in is a program.
import { type FormDefinition, honeypotKey } from '@parley/forms';

/** `values` without the trap, so that a strict form does not call it a strange key. */
export function readSpam(
  { fields }: FormDefinition,
  values: unknown,
): { readonly trapped: boolean; readonly values: unknown } {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return { trapped: false, values };
  if (!Object.hasOwn(values, honeypotKey) || fields.some(({ key }) => key === honeypotKey))
    return { trapped: false, values };
  const entries = Object.entries(values);
  const bait: unknown = entries.find(([key]) => key === honeypotKey)?.[1];
  return {
    trapped: bait !== '' && bait !== null,
    values: Object.fromEntries(entries.filter(([key]) => key !== honeypotKey)),
  };
}
