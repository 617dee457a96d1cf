// A request to delete somebody's data, as it waits in the ledger of a connection.
import { z } from 'zod';

export const erasureMark = 'erasure ';

/** Not by the name of a visitor, so that it outlives what it deletes. */
const itemSchema = z.strictObject({ kind: z.literal('erasure'), person: z.string() });

export function erasureItem(person: string): string {
  return JSON.stringify({ kind: 'erasure', person } satisfies z.infer<typeof itemSchema>);
}

export function personIn(body: string): string {
  return itemSchema.parse(JSON.parse(body)).person;
}
