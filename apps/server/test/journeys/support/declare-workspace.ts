// A workspace declared through the front door, `parley apply`, before the program starts.
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FlowDraft } from '@parley/flow';
import { z } from 'zod';
import { demoWorkspace } from '../../../src/demo/seed-demo';
import { runParley } from './start-program';

const appliedSchema = z.object({
  forms: z.record(z.string(), z.string()),
  flows: z.record(z.string(), z.string()),
  channels: z.record(z.string(), z.object({ id: z.string(), publicKey: z.string(), kind: z.string() })),
});
export type Declared = z.infer<typeof appliedSchema>;

export type Person = {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly password: string;
};

export const ada: Person = {
  email: 'ada@example.com',
  name: 'Ada Demo',
  role: 'admin',
  password: 'a long demo password',
};
export const bo: Person = {
  email: 'bo@example.com',
  name: 'Bo Demo',
  role: 'agent',
  password: 'another demo password',
};

export type Added = {
  readonly flows?: readonly { readonly document: FlowDraft }[];
  readonly channels?: readonly Readonly<Record<string, unknown>>[];
  readonly env?: Record<string, string>;
};

/** The demo workspace with two members who are there, and whatever a journey adds. */
export async function declareWorkspace(dataDir: string, { env = {}, ...more }: Added = {}): Promise<Declared> {
  const demo = demoWorkspace();
  const members = [ada, bo].map((person) => ({ ...person, available: true }));
  const channels = [...demo.channels, ...(more.channels ?? [])];
  const flows = [...demo.flows, ...(more.flows ?? [])];
  const file = join(tmpdir(), `${crypto.randomUUID()}.json`);
  writeFileSync(file, JSON.stringify({ ...demo, members, channels, flows }));
  try {
    return appliedSchema.parse(await runParley(['apply', file, '--data-dir', dataDir], env));
  } finally {
    rmSync(file);
  }
}
