// Trigger: somebody has sent a form; its values become variables named like its fields.
import { defineStepModel } from '@parley/flow';
import { z } from 'zod';
import { draftList, draftName, nameSchema } from '../model-kit/fields';
import { findRepeated } from '../model-kit/find-repeated';
import { nextExit } from '../model-kit/next-exit';
import { triggerState } from '../model-kit/trigger-state';

const fieldTypeSchema = z.enum(['text', 'number', 'list']);
const draftSchema = z.object({
  formId: draftName,
  fields: draftList(z.object({ key: z.string(), type: fieldTypeSchema.catch('text') })),
});
export type FormSubmittedOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  formId: z.string({ error: 'Choose a form' }).min(1, 'Choose a form').max(80),
  /** The form's fields the flow may read, as the form had them when it was chosen. */
  fields: z.array(z.strictObject({ key: nameSchema, type: fieldTypeSchema })).max(200),
});

/** The occasion brings `formId`; a session starts with the submitted values by field key. */
export const formSubmittedModel = defineStepModel({
  kind: 'form-submitted',
  group: 'trigger',
  draftSchema,
  optionsSchema,
  defaults: (): FormSubmittedOptions => ({ formId: null, fields: [] }),
  exits: () => [nextExit],
  texts: () => [],
  writes: ({ fields }) => fields.map(({ key, type }) => ({ variable: key, type })),
  waits: () => false,
  check: ({ fields }) =>
    findRepeated(fields.map(({ key }) => key)).map((key) => ({
      code: 'repeated-id',
      severity: 'error',
      field: 'fields',
      message: `The field "${key}" is named twice.`,
      values: { id: key },
    })),
  compile: () => triggerState,
  starts: ({ formId }, { details }) => (formId !== null && formId === details['formId'] ? 'exact' : 'no'),
});
