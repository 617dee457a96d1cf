// Pieces of inputs that many procedures take.
import { idSchema, labelColourSchema } from '@parley/helpdesk';
import { z } from 'zod';

export const flowId = idSchema('flow');
export const formId = idSchema('form');
export const submissionId = idSchema('submission');
export const inboxId = idSchema('inbox');
export const connectionId = idSchema('connection');
export const memberId = idSchema('member');
export const teamId = idSchema('team');
export const conversationId = idSchema('conversation');
export const messageId = idSchema('message');
export const ticketId = idSchema('ticket');
export const pipelineId = idSchema('pipeline');
export const stageId = idSchema('stage');
export const propertyId = idSchema('property');
export const mergeId = idSchema('merge');
export const contactId = idSchema('contact');
export const labelId = idSchema('label');
export const snippetId = idSchema('snippet');
export const viewId = idSchema('view');

export const name = z
  .string()
  .trim()
  .min(1, 'Write a name')
  .max(120)
  .refine((text) => /[^\p{Z}\p{C}]/u.test(text), 'Write a name that can be seen')
  // Control signs, and those that turn the direction of what follows: `\u202egnp.exe` reads as exe.png.
  .refine((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text), 'Leave out signs that cannot be seen');
export const email = z.email('Write an email address, such as ann@example.com').max(254);
/** What may stand in a picture's place: an address of the web, or a picture uploaded here. */
export const picture = z
  .string()
  .max(2_000)
  .regex(
    /^(https:\/\/[^\s/].*|\/files\/[\w-]{16,100}\/[^\s/]+)$/,
    'Upload a picture, or write an address that begins with https://',
  )
  .nullable();
export const password = z.string().min(10, 'Use at least ten characters').max(200);
export const revision = z.number().int().positive();
export const before = z.strictObject({ at: z.number(), id: z.string() }).optional();
export const words = z.string().trim().min(1, 'Write something first').max(10_000);
export const labelFields = { name: name.max(40), colour: labelColourSchema };
