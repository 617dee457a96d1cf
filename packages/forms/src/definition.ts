// What a form is: its fields in order, its texts and what happens after sending. One definition serves page, embed and chat.
import { z } from 'zod';

export const fieldKindSchema = z.enum([
  'single-line',
  'multi-line',
  'email',
  'phone',
  'number',
  'dropdown',
  'radio',
  'checkboxes',
  'date',
  'hidden',
]);
export type FieldKind = z.infer<typeof fieldKindSchema>;

export const fieldOptionSchema = z.strictObject({
  value: z.string().min(1).max(200),
  label: z.string().min(1).max(300),
});

export const formFieldSchema = z.strictObject({
  id: z.string().min(1).max(80),
  /** Name in submissions and mappings: `email`, `order_number`. Unique in the form. */
  key: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,59}$/, 'Use lower-case letters, digits and underscores, starting with a letter'),
  kind: fieldKindSchema,
  label: z.string().max(300),
  help: z.string().max(1_000).optional(),
  placeholder: z.string().max(300).optional(),
  required: z.boolean(),
  /** For dropdown, radio, checkboxes. */
  options: z.array(fieldOptionSchema).max(300).optional(),
  /** For number: range. For text: length. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** Shown before the visitor types; the fixed value of a hidden field. */
  defaultValue: z.string().max(2_000).optional(),
  /** The contact property this answer sets, e.g. `email`. */
  contactProperty: z.string().max(60).optional(),
});
export type FormField = z.infer<typeof formFieldSchema>;

export const formDefinitionSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  title: z.string().max(300),
  intro: z.string().max(2_000),
  language: z.enum(['en', 'sv']),
  fields: z.array(formFieldSchema).max(200),
  submitLabel: z.string().max(80),
  after: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('thank-you'), text: z.string().max(2_000) }),
    z.strictObject({ kind: z.literal('redirect'), url: z.string().max(2_000) }),
  ]),
});
export type FormDefinition = z.infer<typeof formDefinitionSchema>;

/** Stored values of a submission: text, number, or the chosen options' values. */
export const submittedValueSchema = z.union([
  z.string().max(20_000),
  z.number(),
  z.array(z.string().max(200)).max(300),
]);
export type SubmittedValue = z.infer<typeof submittedValueSchema>;
