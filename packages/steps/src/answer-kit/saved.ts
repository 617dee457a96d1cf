// Values kept from an answer: where they stand in it, and the variable each goes to.
import type { Instruction, Variable } from '@parley/flow';
import { z } from 'zod';
import { draftList, draftText, nameSchema } from '../model-kit/fields';

export const savedTypes = ['text', 'number', 'boolean', 'list', 'object'] as const;
const savedTypeSchema = z.enum(savedTypes);

export const draftSaves = draftList(
  z.object({ path: draftText(), variable: draftText(), type: savedTypeSchema.catch('text') }),
);
export type Saved = z.infer<typeof draftSaves>[number];

/** A name, then members and positions: `data.items.0.name`. Empty: the whole answer. */
const pathPattern = /^([^.\s][^.]{0,99}(\.[^.]{1,100}){0,19})?$/;

export const savesSchema = z
  .array(
    z.strictObject({
      path: z.string().regex(pathPattern, 'Write a path such as data.items.0.name'),
      variable: nameSchema,
      type: savedTypeSchema,
    }),
  )
  .max(30);

/** As an effect carries them to its performer. */
export const wantedSchema = z.array(z.object({ path: z.string(), type: savedTypeSchema }));

export function wantedOf(saves: readonly Saved[]): z.infer<typeof wantedSchema> {
  return saves.map(({ path, type }) => ({ path, type }));
}

export function writesOf(
  saves: readonly Saved[],
  exit: string,
): { variable: string; type: Variable['type']; exit: string }[] {
  return saves.map(({ variable, type }) => ({ variable, type, exit }));
}

/** Sets the variables from what `takeValues` put into the effect's answer. */
export function keepSaved(saves: readonly Saved[]): Instruction[] {
  return saves.map(({ variable }, index) => keepValue(variable, `answer.s${index}`));
}

export function keepValue(variable: string, source: string): Instruction {
  return { type: 'set', params: { variable, value: { from: 'expression', source } } };
}

export function renameSaved(saves: readonly Saved[], from: string, to: string): Saved[] {
  return saves.map((saved) => (saved.variable === from ? { ...saved, variable: to } : saved));
}
