// People with a login in a workspace, and the teams they form.
import { z } from 'zod';
import { notifySchema } from './notify';
import { idSchema, instantSchema, recordShape } from './record';

export const roleSchema = z.enum(['admin', 'marketer', 'agent']);
export type Role = z.infer<typeof roleSchema>;

export const memberSchema = z.strictObject({
  ...recordShape,
  id: idSchema('member'),
  name: z.string().trim().min(1).max(120),
  /** Stored in lower case; unique in the workspace. */
  email: z.email().max(254),
  role: roleSchema,
  avatarUrl: z.string().max(2_000).nullable(),
  /** argon2id hash; null until an invited member has chosen a password. */
  passwordHash: z.string().nullable(),
  /** Says "I take conversations now". */
  available: z.boolean(),
  /** Only who has a seat sets assignment rules or is named in one (R15, R21). */
  seat: z.boolean().default(true),
  /** Most open chats a rule may give them; null = no limit (R73). */
  capacity: z.number().int().min(1).max(1_000).nullable().default(null),
  /** May connect and change channels, as admins always may (R3, R4). */
  accountAccess: z.boolean().default(false),
  language: z.enum(['en', 'sv']),
  notify: notifySchema.prefault({}),
  /** A removed member keeps their name on old messages but can not log in or be assigned. */
  removedAt: instantSchema.nullable(),
  createdAt: instantSchema,
});
export type Member = z.infer<typeof memberSchema>;

export const teamSchema = z.strictObject({
  ...recordShape,
  id: idSchema('team'),
  name: z.string().trim().min(1).max(120),
  memberIds: z.array(idSchema('member')).max(500),
});
export type Team = z.infer<typeof teamSchema>;

/** One login of one member on one browser: the cookie holds the secret, we hold its hash. */
export const loginSchema = z.strictObject({
  ...recordShape,
  id: idSchema('login'),
  memberId: idSchema('member'),
  secretHash: z.string(),
  createdAt: instantSchema,
  expiresAt: instantSchema,
});
export type Login = z.infer<typeof loginSchema>;
