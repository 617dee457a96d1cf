// What a door takes for a flow, as a schema: the same as `parseFlow`, where a schema is asked for.
import { z } from 'zod';
import { flowDocumentSchema, type FlowDraft } from '../language/document';
import { findDuplicates } from './find-duplicates';
import { findHopeless } from './parse-flow';

/** Foreign data as a draft; an issue for each fault, the first one clear by itself. */
export const flowDraftSchema = z.preprocess(
  (value: FlowDraft, context) => {
    const problem = findHopeless(value);
    if (problem) context.addIssue({ code: 'custom', message: problem.message, path: pathOf(problem.field) });
    return problem ? z.NEVER : value;
  },
  flowDocumentSchema.superRefine((draft, context) => {
    for (const { field, message } of findDuplicates(draft))
      context.addIssue({ code: 'custom', message, path: pathOf(field) });
  }),
);

function pathOf(field: string | null): string[] {
  return field === null ? [] : field.split('.');
}
