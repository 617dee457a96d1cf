// Choices a question offers: written out one by one, or the items of a list variable.
import { draftList, draftName, draftText, nameSchema, partIdSchema } from '../model-kit/fields';
import { z } from 'zod';

const draftChoice = z.object({ id: partIdSchema, label: draftText(), value: draftText(), when: draftText() });

export const draftOffer = {
  choices: draftList(draftChoice),
  list: draftName,
  searchable: z.boolean().catch(false),
};
export type ChoiceItem = z.infer<typeof draftChoice>;
export type Offer = z.infer<z.ZodObject<typeof draftOffer>>;

export const strictChoice = z.strictObject({
  id: partIdSchema,
  label: z.string().trim().min(1, 'Write what the choice says').max(500),
  /** Kept instead of what the choice says; empty: its words. */
  value: z.string().max(500).optional(),
  /** CEL source: offered only while it is true; empty: always. */
  when: z.string().max(2_000).optional(),
});

export const strictOffer = {
  choices: z.array(strictChoice).max(100),
  /** A list variable instead: texts, or objects with `label`, `value`, `text` and `image`. */
  list: nameSchema.nullable().optional(),
  /** The visitor may look for a choice by its words where the channel can. */
  searchable: z.boolean().optional(),
};

export const offerDefaults: Offer = { choices: [], list: null, searchable: false };

export function emptyChoice(id: string): ChoiceItem {
  return { id, label: '', value: '', when: '' };
}

/** What is kept when this one is chosen. */
export function valueOf({ label, value }: { readonly label: string; readonly value?: string | undefined }): string {
  return value?.trim() || label;
}
