// Takes a submission, as JSON from a script or program, or as a plain HTML form.
import type { FieldError } from '@parley/forms';
import { type Fault, fault } from '@parley/primitives';
import { type FormPost, type NotSubmitted, readFormFace, submitForm, type World } from '@parley/use-cases';
import { z } from 'zod';
import { readJson } from '../../read-body';
import { refusal } from '../../refusal';
import { formPage, htmlOf } from './form-page';
import type { ProofOfWork } from './proof-of-work';
import { readHtmlPost } from './read-html-post';

const contextSchema = z.strictObject({
  page: z.string().max(2_000).optional(),
  pageUri: z.string().max(2_000).optional(),
  pageName: z.string().max(1_000).optional(),
});
const bodySchema = z.strictObject({
  values: z.record(z.string(), z.unknown()),
  context: contextSchema.optional(),
  idempotencyKey: z.string().min(1).max(200).optional(),
  language: z.enum(['en', 'sv']).optional(),
  visitor: z.string().max(4_000).optional(),
  token: z.string().max(1_000).optional(),
  work: z.string().max(4_000).optional(),
  draft: z.string().max(200).optional(),
});

type JsonPost = { readonly request: Request; readonly work: ProofOfWork };

export async function takeJson(world: World, formId: string, { request, work }: JsonPost): Promise<Response> {
  const { values, context, idempotencyKey = null, work: proof, ...others } = await readJson(request, bodySchema);
  const referer = request.headers.get('referer')?.slice(0, 2_000) ?? null;
  const page = context?.page ?? context?.pageUri ?? referer;
  const checked = await work.check(formId, proof);
  const post: FormPost = { ...others, formId, values, page, idempotencyKey, source: 'json', work: checked };
  const sent = await submitForm(world, post);
  if (!sent.ok) return refused(sent.error);
  const { submissionId, after, visitor } = sent.value;
  const next = after.kind === 'redirect' ? { redirectTo: after.url } : { thankYou: after.text };
  return Response.json({ submissionId, ...next, ...(visitor !== null && { visitor }) }, { status: 201 });
}

function refused(problem: NotSubmitted): Response {
  if (problem.kind === 'fault') return refusal(problem.fault);
  if (problem.kind === 'stale')
    return Response.json({ error: staleFault(problem.definition.language), token: problem.token }, { status: 409 });
  const [first] = problem.errors;
  const error = {
    code: 'invalid',
    message: first?.message ?? 'The form was not filled in right.',
    ...(first && { field: first.field }),
  };
  return Response.json({ error, errors: problem.errors }, { status: 400 });
}

export async function takeHtml(world: World, formId: string, request: Request): Promise<Response> {
  const { values, idempotencyKey, token, language } = await readHtmlPost(world, request, formId);
  const page = request.headers.get('referer')?.slice(0, 2_000) ?? null;
  const sent = await submitForm(world, { formId, values, page, idempotencyKey, token, language, source: 'html' });
  if (sent.ok) {
    const { after } = sent.value;
    const thanks = `/f/${encodeURIComponent(formId)}/thanks${language ? `?lang=${language}` : ''}`;
    return new Response(null, { status: 303, headers: { location: after.kind === 'redirect' ? after.url : thanks } });
  }
  if (sent.error.kind === 'fault') return refusal(sent.error.fault);
  const face = await readFormFace(world, formId, [sent.error.definition.language]);
  if (!face.ok) return refusal(face.error);
  const again =
    sent.error.kind === 'stale'
      ? { errors: staleError(sent.error.definition.language), token: sent.error.token }
      : { errors: sent.error.errors, token };
  return htmlOf(formPage(world, face.value, { embedded: true, values, ...again }), 400);
}

const staleWords = {
  en: 'This page was open for a long time. Your answers are still here: send them once more.',
  sv: 'Sidan har varit öppen länge. Dina svar finns kvar: skicka dem en gång till.',
};

function staleFault(language: 'en' | 'sv'): Fault {
  return fault('conflict', staleWords[language]);
}

function staleError(language: 'en' | 'sv'): FieldError[] {
  return [{ field: '', code: 'not-a-form', message: staleWords[language] }];
}
