// One field of a form: what is asked, how it is checked, when it is shown, and where its answer goes.
import { z } from 'zod';
import { fileGroupSchema } from './file-groups';
import { fieldKindSchema } from './field-kind';
import { showWhenSchema } from './logic/condition';

export const fieldOptionSchema = z.strictObject({
  value: z.string().min(1).max(200),
  label: z.string().min(1).max(300),
  /** Said under the label, where there is room for it. */
  description: z.string().max(300).optional(),
});

/** The ticket property an answer becomes; further ones by their own key. */
export const ticketPropertySchema = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/);

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
  /** For number: range. For text: length. For checkboxes and files: how many. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** Shown before the visitor types; the fixed value of a hidden field. Of checkboxes several, joined by `;`. */
  defaultValue: z.string().max(2_000).optional(),
  /** The contact property this answer sets, e.g. `email`. */
  contactProperty: z.string().max(60).optional(),
  /** The ticket property this answer becomes: `name`, `description`, `pipeline`, `stage`, `priority` or one of your own. */
  ticketProperty: ticketPropertySchema.optional(),
  /** Two halves in a row stand side by side. */
  width: z.enum(['full', 'half']).optional(),
  /** What a text block says, and what is agreed to in a consent: paragraphs, **bold**, *italic*, [links](https://) and - lists. */
  text: z.string().max(5_000).optional(),
  /** Said instead of our own words. */
  requiredText: z.string().max(300).optional(),
  invalidText: z.string().max(300).optional(),
  showWhen: showWhenSchema.optional(),
  /** The page's address may fill it in: `?email=...`. */
  prefill: z.boolean().optional(),
  /** For email: domains that are not taken, e.g. `example.com`. */
  blockedDomains: z.array(z.string().trim().toLowerCase().min(1).max(253)).max(200).optional(),
  /** For email: addresses anybody can have (gmail.com ...) are not taken. */
  blockFreeMail: z.boolean().optional(),
  /** For a line of text: what the whole answer must look like, and what is said when it does not. */
  pattern: z.string().max(500).optional(),
  patternText: z.string().max(300).optional(),
  /** For phone and number: how many digits. */
  minDigits: z.number().int().min(1).max(30).optional(),
  maxDigits: z.number().int().min(1).max(30).optional(),
  /** For phone: the country code is chosen from a list. */
  chooseCountry: z.boolean().optional(),
  /** For files: which, and how large each may be. Left out: all that may be sent at all. */
  fileGroups: z.array(fileGroupSchema).max(7).optional(),
  mostMegabytes: z.number().min(0.1).max(1_000).optional(),
  /** Who has answered it before is not asked again; the server decides that. */
  once: z.boolean().optional(),
  /** Asked only in place of a field that is not asked again. */
  queued: z.boolean().optional(),
});
export type FormField = z.infer<typeof formFieldSchema>;
