// Custom properties: what a workspace wants to know of its contacts and tickets, and of what kind it is.
import { z } from 'zod';
import { idSchema, instantSchema, recordShape } from './record';

export const propertyKindSchema = z.enum([
  'text',
  'long-text',
  'number',
  'date',
  'yes-no',
  'single-choice',
  'several-choices',
  'email',
  'phone',
  'url',
]);
export type PropertyKind = z.infer<typeof propertyKindSchema>;

export const propertyKeySchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,59}$/, 'Use lower-case letters, digits and underscores, starting with a letter');

/** Several choices are kept as their values joined by a semicolon, so a value has none. */
export const propertyOptionSchema = z.strictObject({
  value: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^;]*$/, 'A choice may not contain a semicolon'),
  label: z.string().trim().min(1).max(200),
});

export const propertySchema = z.strictObject({
  ...recordShape,
  id: idSchema('property'),
  of: z.enum(['contact', 'ticket']),
  /** The name flows and forms use; unique among the properties of contacts, respectively tickets. */
  key: propertyKeySchema,
  label: z.string().trim().min(1).max(120),
  kind: propertyKindSchema,
  /** Members must fill it in; flows and forms may leave it out. */
  required: z.boolean(),
  options: z.array(propertyOptionSchema).max(200),
  /** Position among its siblings; smaller comes first. */
  rank: z.number(),
  createdAt: instantSchema,
});
export type Property = z.infer<typeof propertySchema>;

/** What a value is read against. */
export type PropertyShape = Pick<Property, 'key' | 'label' | 'kind' | 'required' | 'options'>;
