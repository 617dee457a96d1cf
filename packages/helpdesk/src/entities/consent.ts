// Who was shown which words about storing data, and what they answered: only ever added to (R104-R106).
import { z } from 'zod';
import { idSchema, instantSchema, recordShape } from './record';

export const consentKindSchema = z.enum(['explicit', 'implicit']);
export type ConsentKind = z.infer<typeof consentKindSchema>;

/**
 * One row per decision. An `asked` row counts the attempts to write before there was one, and holds nothing of what
 * was written (D7).
 */
export const consentSchema = z.strictObject({
  ...recordShape,
  id: idSchema('consent'),
  connectionId: idSchema('connection'),
  /** The provider's id of the visitor on this connection. */
  visitorKey: z.string().min(1).max(500),
  kind: consentKindSchema,
  /** `withdrawn`: given before, and taken back by a word of theirs or for them by a member. */
  decision: z.enum(['asked', 'given', 'declined', 'withdrawn']),
  /** Exactly what was shown, and its hash: other words are another version. */
  text: z.string().max(5_000),
  textVersion: z.string().max(100),
  attempts: z.number().int().nonnegative(),
  /** Of the link they came by, so that it is not lost while they decide. */
  ref: z.string().max(500).nullable(),
  /** The provider's id of the message that says so. */
  evidence: z.string().max(300).nullable(),
  at: instantSchema,
});
export type Consent = z.infer<typeof consentSchema>;
