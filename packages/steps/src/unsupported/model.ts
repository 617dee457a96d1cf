// Stands for a step of another system that has no kind here: keeps what it was, and holds publishing back.
import { defineStepModel } from '@parley/flow';
import type { Exit } from '@parley/flow';
import { z } from 'zod';
import { draftList, draftText, partIdSchema } from '../model-kit/fields';

const draftSchema = z.object({
  title: draftText(),
  source: draftText(),
  sourceKind: draftText(),
  exits: draftList(z.object({ id: partIdSchema, label: draftText() })).transform(withoutRepeats),
  original: z.json().catch(null),
});
export type UnsupportedOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  title: z.string().max(200),
  /** The system it comes from, e.g. `typebot`. */
  source: z.string().max(60),
  /** What it is called there. */
  sourceKind: z.string().max(200),
  exits: z.array(z.strictObject({ id: partIdSchema, label: z.string().max(500) })).max(100),
  /** As it stood in the imported file. */
  original: z.json(),
});

export const unsupportedModel = defineStepModel({
  kind: 'unsupported',
  group: 'act',
  draftSchema,
  optionsSchema,
  defaults: (): UnsupportedOptions => ({ title: '', source: '', sourceKind: '', exits: [], original: null }),
  exits: ({ exits }): Exit[] =>
    exits.map(({ id, label }) => ({ id, look: 'plain', label: label === '' ? null : label, required: true })),
  texts: () => [],
  waits: () => false,
  check: ({ title, source, sourceKind }) => [
    {
      code: 'unsupported-step',
      severity: 'error',
      field: null,
      message: `"${title || sourceKind}" was imported and has no step kind here. Replace it, or remove it.`,
      values: { title: title || sourceKind, source, sourceKind },
    },
  ],
  compile: ({ options: { exits } }) => ({ always: [exits[0] ? { to: { exit: exits[0].id } } : { to: 'end' }] }),
});

function withoutRepeats(exits: { id: string; label: string }[]) {
  const seen = new Set<string>();
  return exits.filter(({ id }) => !seen.has(id) && seen.add(id));
}
