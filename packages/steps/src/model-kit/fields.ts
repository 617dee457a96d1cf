// Option fields that several step kinds have in common.
import { z } from 'zod';

const namePattern = /^[a-z][a-z0-9_]{0,59}$/;

/** A name of a variable or a contact property. */
export const nameSchema = z
  .string()
  .regex(namePattern, 'Use lower-case letters, digits and underscores, starting with a letter');

/** Ids within options: they name exits and texts, so they must be plain. */
export const partIdSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,79}$/, 'Use letters, digits, dashes and underscores');

/** A web address, or a template that will give one. */
export const urlSchema = z
  .string()
  .trim()
  .min(1, 'Give an address')
  .max(2_000)
  .refine(
    (url) => url.startsWith('{{') || /^(https?:\/\/|mailto:|tel:)\S/i.test(url),
    'Start the address with https://',
  );

/** As stored in a draft: any text, else the fallback. */
export const draftText = (fallback = '') => z.string().catch(fallback);

/** A name the author may still leave open. */
export const draftName = z.string().nullable().catch(null);

/** A list of a draft, of which unreadable items are dropped. */
export function draftList<T extends z.ZodType>(item: T) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.flatMap((raw): z.output<T>[] => {
        const parsed = item.safeParse(raw);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}
