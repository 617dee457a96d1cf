// What a form is: its fields in order, its texts and what happens after sending. One definition serves page, embed and chat.
import { z } from 'zod';
import { formFieldSchema } from './field';

export const languageSchema = z.enum(['en', 'sv']);
export type Language = z.infer<typeof languageSchema>;

/** A field in another language; what is left out is said as in the form's own. */
const fieldWordsSchema = z.strictObject({
  label: z.string().max(300).optional(),
  help: z.string().max(1_000).optional(),
  placeholder: z.string().max(300).optional(),
  text: z.string().max(5_000).optional(),
  requiredText: z.string().max(300).optional(),
  invalidText: z.string().max(300).optional(),
  /** By the option's value. */
  options: z.record(z.string().max(200), z.string().max(300)).optional(),
  /** Of options, by their values too. */
  descriptions: z.record(z.string().max(200), z.string().max(300)).optional(),
  patternText: z.string().max(300).optional(),
});

export const translationSchema = z.strictObject({
  title: z.string().max(300).optional(),
  intro: z.string().max(2_000).optional(),
  submitLabel: z.string().max(80).optional(),
  thankYou: z.string().max(2_000).optional(),
  /** By the field's id. */
  fields: z.record(z.string().max(80), fieldWordsSchema).optional(),
});
export type Translation = z.infer<typeof translationSchema>;

/** How the page looks; what is left out comes from the workspace's brand. */
export const lookSchema = z.strictObject({
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'Write a colour like #0b7f72')
    .optional(),
  corners: z.enum(['square', 'soft', 'round']).optional(),
  /** `page`, also when left out: as the page it stands on; on a page of its own as the visitor has it. */
  scheme: z.enum(['page', 'visitor', 'light', 'dark']).optional(),
  /** The brand's logo over the title. */
  logo: z.boolean().optional(),
});
export type FormLook = z.infer<typeof lookSchema>;

/** What is done against programs that fill in forms; catching them by the trap field is always on. */
export const protectionSchema = z.strictObject({
  /** The page's browser must have done some arithmetic; without script it is kept for a member to look at. */
  proofOfWork: z.boolean().optional(),
  /** More links than this in one submission are held to be spam. */
  mostLinks: z.number().int().min(0).max(100).optional(),
  /** Words that make a submission spam, in lower case. */
  blockedWords: z.array(z.string().trim().min(2).max(100)).max(200).optional(),
});

/** Who hears of each submission by mail. */
export const notifySchema = z.strictObject({
  emails: z.array(z.email().max(254)).max(20),
  /** The member who owns the contact, if one does. */
  contactOwner: z.boolean(),
});

export const formDefinitionSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  title: z.string().max(300),
  intro: z.string().max(2_000),
  language: languageSchema,
  fields: z.array(formFieldSchema).max(200),
  submitLabel: z.string().max(80),
  after: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('thank-you'), text: z.string().max(2_000) }),
    z.strictObject({ kind: z.literal('redirect'), url: z.string().max(2_000) }),
  ]),
  translations: z.partialRecord(languageSchema, translationSchema).optional(),
  look: lookSchema.optional(),
  protection: protectionSchema.optional(),
  notify: notifySchema.optional(),
  /** What a visitor has begun is kept for them for some days, from their first answer on. */
  resume: z.boolean().optional(),
  /** Made elsewhere and posting to us: it becomes a conversation, never a ticket (R110). */
  foreign: z.boolean().optional(),
});
export type FormDefinition = z.infer<typeof formDefinitionSchema>;

/** Stored values of a submission: text, number, yes or no, or the chosen options' values. */
export const submittedValueSchema = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  // An option's value, or a file's address.
  z.array(z.string().max(1_000)).max(300),
]);
export type SubmittedValue = z.infer<typeof submittedValueSchema>;
