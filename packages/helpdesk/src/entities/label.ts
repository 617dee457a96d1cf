// A word in a colour that the team puts on conversations to find them by.
import { z } from 'zod';
import { idSchema, instantSchema, recordShape } from './record';

/** Hues of the design system, so that a label is readable in light and dark. */
export const labelColourSchema = z.enum(['slate', 'blue', 'violet', 'amber', 'teal', 'rose', 'green']);
export type LabelColour = z.infer<typeof labelColourSchema>;

export const labelSchema = z.strictObject({
  ...recordShape,
  id: idSchema('label'),
  /** Unique in the workspace, whatever the case of its letters. */
  name: z.string().trim().min(1).max(40),
  colour: labelColourSchema,
  createdAt: instantSchema,
});
export type Label = z.infer<typeof labelSchema>;
