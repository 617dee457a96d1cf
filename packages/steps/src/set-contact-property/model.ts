// Writes something down about the contact.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import { z } from 'zod';
import { draftName, draftText, nameSchema } from '../model-kit/fields';
import { nextExit, toNext } from '../model-kit/next-exit';

const draftSchema = z.object({ property: draftName, value: draftText() });
export type SetContactPropertyOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  property: nameSchema.or(z.null().refine(() => false, 'Choose a property')),
  /** A template. */
  value: z.string().max(20_000),
});

export const setContactPropertyModel = defineStepModel({
  kind: 'set-contact-property',
  group: 'act',
  draftSchema,
  optionsSchema,
  defaults: (): SetContactPropertyOptions => ({ property: null, value: '' }),
  exits: () => [nextExit],
  texts: () => [],
  reads: ({ value }) => [{ field: 'value', source: value, as: 'template' }],
  waits: () => false,
  compile: ({ id, options: { property, value } }, { localize }) => ({
    ...(property !== null && {
      entry: [
        {
          type: 'set-contact',
          params: { step: id, property, value: { from: 'template', text: localize('value', value) } },
        },
      ],
    }),
    always: [toNext],
  }),
  renameVariable: (options, from, to) => ({ ...options, value: renameInTemplate(options.value, from, to) }),
});
