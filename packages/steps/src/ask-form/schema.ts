// What an ask-form step holds: which form, and its fields as they were when it was chosen.
import { type FormField, formFieldSchema, isAsked, languageSchema } from '@parley/forms';
import type { JsonValue } from '@parley/primitives';
import { z } from 'zod';
import { askingDefaults, draftAsking, strictAsking } from '../ask-kit/fields';
import { draftName, nameSchema } from '../model-kit/fields';

export const draftSchema = z.object({
  ...draftAsking,
  formId: draftName,
  language: languageSchema.catch('en'),
  fields: z.array(z.json()).catch([]),
  /** Labels in the form's other languages, by language and then as the form has them. */
  translations: z.record(z.string(), z.json()).catch({}),
  names: z.record(z.string(), z.string()).catch({}),
});
export type AskFormOptions = z.infer<typeof draftSchema>;

export const optionsSchema = z.strictObject({
  ...strictAsking,
  /** Said before the first question; may be left out. */
  text: z.string().max(20_000),
  formId: z.string({ error: 'Choose a form' }).min(1, 'Choose a form').max(80),
  language: languageSchema,
  /** The form's fields, in form order. */
  fields: z.array(formFieldSchema).max(200),
  translations: z.record(z.string(), z.json()),
  /** Variables of fields whose answer goes elsewhere than to the variable of the field's own name. */
  names: z.record(z.string(), nameSchema),
});

export function defaultOptions(): AskFormOptions {
  return { ...askingDefaults, formId: null, language: 'en', fields: [], translations: {}, names: {} };
}

/** What of the fields can be read. */
export function fieldsOf({ fields }: { readonly fields: readonly JsonValue[] }): FormField[] {
  return fields.flatMap((raw) => {
    const read = formFieldSchema.safeParse(raw);
    return read.success ? [read.data] : [];
  });
}

export function askedFields(options: AskFormOptions): FormField[] {
  return fieldsOf(options).filter(({ kind }) => isAsked(kind));
}

/** Where the answer to a field goes. */
export function variableOf({ names }: Pick<AskFormOptions, 'names'>, key: string): string {
  return (Object.hasOwn(names, key) ? names[key] : undefined) ?? key;
}
