// Reads settings or secrets by a zod schema and words the first thing that is wrong for the person who typed it.
import type { z } from 'zod';

export type SettingsReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly field: string; readonly message: string };

export function readSettings<T>(schema: z.ZodType<T>, value: unknown): SettingsReading<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  const strange = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return { ok: false, field: strange ?? issue?.path.join('.') ?? '', message: issue?.message ?? 'Not valid' };
}
