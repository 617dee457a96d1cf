// Says that a page of a form was written by us, and when: sealed, so that nobody makes one up or ages it.
import { z } from 'zod';
import type { World } from '../world';

const tokenSchema = z.strictObject({ form: z.string(), at: z.number(), nonce: z.string() });

/** People read before they write; whoever is quicker is a program. */
export const leastPageAge = 2_000;
export const mostPageAge = 24 * 3_600_000;

export type PageToken = { readonly at: number; readonly nonce: string };

export function pageToken(world: Pick<World, 'vault' | 'clock' | 'hashing'>, formId: string): string {
  return world.vault.seal(JSON.stringify({ form: formId, at: world.clock.now(), nonce: world.hashing.token() }));
}

/** Null for what we did not write for this form. */
export function readPageToken(world: Pick<World, 'vault'>, formId: string, token: string): PageToken | null {
  if (token.length > 1_000) return null;
  try {
    const read = tokenSchema.parse(JSON.parse(world.vault.open(token)));
    return read.form === formId ? { at: read.at, nonce: read.nonce } : null;
  } catch {
    return null;
  }
}
