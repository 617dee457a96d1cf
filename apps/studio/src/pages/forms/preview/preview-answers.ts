// Answers a previewed form in the server's place: by the same checks, storing nothing.
import { type FormDefinition, validateSubmission } from '@parley/forms';
import { z } from 'zod';

const askedSchema = z.object({
  parley: z.literal(1),
  type: z.literal('preview'),
  id: z.number(),
  what: z.string(),
  body: z.looseObject({ values: z.record(z.string(), z.unknown()).optional() }),
});

export interface PreviewAnswer {
  answerTo: number;
  status: number;
  body: object;
}

export interface Previewing {
  form: FormDefinition;
  /** As for a visitor who has answered what is asked only once. */
  known: boolean;
  /** E.g. `2026-01-31`. */
  today: string;
  /** Said in place of an address the visitor would go to. */
  goesTo: (url: string) => string;
}

/** Null for what is no question of a preview. */
export function answerPreview(data: unknown, { form, known, today, goesTo }: Previewing): PreviewAnswer | null {
  const asked = askedSchema.safeParse(data);
  if (!asked.success) return null;
  const { id, what, body } = asked.data;
  const answered = known ? form.fields.flatMap(({ key, once }) => (once ? [key] : [])) : [];
  const answer = (status: number, said: object) => ({ answerTo: id, status, body: said });
  if (what === 'known') return answer(200, { answered });
  if (what !== 'check' && what !== 'submissions') return answer(404, {});
  const valid = validateSubmission(form, body.values ?? {}, { source: 'json', answered, today });
  const errors = valid.ok ? [] : valid.error;
  if (what === 'check') return answer(200, { errors });
  if (!valid.ok) return answer(400, { errors });
  const { after } = form;
  return answer(201, { thankYou: after.kind === 'redirect' ? goesTo(after.url) : after.text });
}
