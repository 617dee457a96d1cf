// What a workspace may use: everything by itself; an operator who sells plans switches parts off (R12, R129, R132).
import { z } from 'zod';

export const entitlementSchema = z.enum(['routing', 'capacity', 'whatsapp', 'calling']);
export type Entitlement = z.infer<typeof entitlementSchema>;

export const entitlementsSchema = z.strictObject({
  /** Assigning conversations automatically. */
  routing: z.boolean().default(true),
  /** A most number of open chats per member. */
  capacity: z.boolean().default(true),
  whatsapp: z.boolean().default(true),
  calling: z.boolean().default(true),
});
export type Entitlements = z.infer<typeof entitlementsSchema>;

export const everything: Entitlements = { routing: true, capacity: true, whatsapp: true, calling: true };

/** The channels that need an entitlement; the others are everybody's. */
export function mayConnect(kind: string, entitlements: Entitlements): boolean {
  const asked = entitlementSchema.safeParse(kind);
  return !asked.success || entitlements[asked.data];
}
