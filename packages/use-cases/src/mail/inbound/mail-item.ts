// A mail's row in the ledger: it names the file that holds the mail as it came.
import type { FileRecord } from '@parley/ports';
import { z } from 'zod';

/** Stands where other rows name their connection: a mail finds its connection once it is read. */
export const mailLedger = 'inbound-mail';

const itemSchema = z.strictObject({ kind: z.literal('mail'), fileId: z.string(), fileKey: z.string() });

export function mailItem({ id, key }: FileRecord): string {
  return JSON.stringify({ kind: 'mail', fileId: id, fileKey: key } satisfies z.infer<typeof itemSchema>);
}

export function readMailItem(body: string): { readonly fileId: string; readonly fileKey: string } {
  return itemSchema.parse(JSON.parse(body));
}
