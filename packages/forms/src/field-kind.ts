// The kinds of fields.
import { z } from 'zod';

export const fieldKindSchema = z.enum([
  'single-line',
  'multi-line',
  'email',
  'phone',
  'url',
  'number',
  'dropdown',
  'radio',
  'checkboxes',
  'checkbox',
  'consent',
  'date',
  'time',
  'rating',
  'file',
  'hidden',
  'heading',
  'text',
  'page',
]);
export type FieldKind = z.infer<typeof fieldKindSchema>;
