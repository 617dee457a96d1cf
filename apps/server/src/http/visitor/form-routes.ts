// The addresses of forms: definition, submission by program or by plain HTML, and the page that shows one.
import { rawValues, rawValuesOfBody } from '@parley/forms';
import { fault } from '@parley/primitives';
import { type FormPost, type NotSubmitted, readForm, submitForm, type World } from '@parley/use-cases';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { jsonLimit, readBytes, readJson } from '../read-body';
import { refusal, Refused } from '../refusal';
import { framedPolicy } from '../security-headers';
import { formPage } from './form-page';

const contextSchema = z.strictObject({
  page: z.string().max(2_000).optional(),
  pageUri: z.string().max(2_000).optional(),
  pageName: z.string().max(1_000).optional(),
});
const bodySchema = z.strictObject({
  values: z.record(z.string(), z.unknown()),
  context: contextSchema.optional(),
  idempotencyKey: z.string().min(1).max(200).optional(),
});

export function formRoutes(world: World): Hono {
  const routes = new Hono();
  routes.get('/v1/forms/:formId', async (c) => {
    const form = await readForm(world, c.req.param('formId'));
    return form.ok ? Response.json(form.value) : refusal(form.error);
  });
  routes.post('/v1/forms/:formId/submissions', async (c) => {
    const type = c.req.header('content-type') ?? '';
    if (/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) return takeHtml(world, c);
    if (type !== '' && !type.startsWith('application/json')) {
      return refusal(fault('invalid', 'Send JSON, or a plain HTML form.'), 415);
    }
    return takeJson(world, c);
  });
  routes.get('/f/:formId', (c) =>
    showForm(world, c.req.param('formId'), { embedded: c.req.query('embedded') !== undefined }),
  );
  routes.get('/f/:formId/thanks', (c) => showForm(world, c.req.param('formId'), { embedded: true, thanks: true }));
  return routes;
}

type FormContext = Context<object, '/v1/forms/:formId/submissions'>;

async function takeJson(world: World, c: FormContext): Promise<Response> {
  const { values, context, idempotencyKey = null } = await readJson(c.req.raw, bodySchema);
  const page = context?.page ?? context?.pageUri ?? c.req.header('referer')?.slice(0, 2_000) ?? null;
  const post: FormPost = { formId: c.req.param('formId'), values, page, idempotencyKey, source: 'json' };
  const sent = await submitForm(world, post);
  if (!sent.ok) return refused(sent.error);
  const { submissionId, after } = sent.value;
  const next = after.kind === 'redirect' ? { redirectTo: after.url } : { thankYou: after.text };
  return Response.json({ submissionId, ...next }, { status: 201 });
}

function refused(problem: NotSubmitted): Response {
  if (problem.kind === 'fault') return refusal(problem.fault);
  const [first] = problem.errors;
  const error = {
    code: 'invalid',
    message: first?.message ?? 'The form was not filled in right.',
    ...(first && { field: first.field }),
  };
  return Response.json({ error, errors: problem.errors }, { status: 400 });
}

async function takeHtml(world: World, c: FormContext): Promise<Response> {
  const formId = c.req.param('formId');
  const { values, idempotencyKey } = await htmlValues(c.req.raw);
  const page = c.req.header('referer')?.slice(0, 2_000) ?? null;
  const sent = await submitForm(world, { formId, values, page, idempotencyKey, source: 'html' });
  if (sent.ok) {
    const { after } = sent.value;
    const location = after.kind === 'redirect' ? after.url : `/f/${encodeURIComponent(formId)}/thanks`;
    return new Response(null, { status: 303, headers: { location } });
  }
  if (sent.error.kind === 'fault') return refusal(sent.error.fault);
  const { definition, errors } = sent.error;
  return htmlOf(formPage(formId, definition, { embedded: true, values, errors }), 400);
}

/** A key the page brought along makes a second click the same submission. */
const keyField = 'idempotency_key';

async function htmlValues(
  request: Request,
): Promise<{ values: Record<string, string | string[]>; idempotencyKey: string | null }> {
  const bytes = await readBytes(request, jsonLimit * 4);
  const type = request.headers.get('content-type') ?? '';
  const all = type.startsWith('multipart/')
    ? await multipart(bytes, type)
    : rawValuesOfBody(new TextDecoder().decode(bytes));
  const { [keyField]: key, ...values } = all;
  return { values, idempotencyKey: typeof key === 'string' && key !== '' ? key.slice(0, 200) : null };
}

async function multipart(bytes: Uint8Array, type: string): Promise<Record<string, string | string[]>> {
  try {
    return rawValues(await new Response(Buffer.from(bytes), { headers: { 'content-type': type } }).formData());
  } catch {
    throw new Refused(fault('invalid', 'The form’s body cannot be read.'));
  }
}

type Shown = { readonly embedded: boolean; readonly thanks?: boolean };

async function showForm(world: World, formId: string, { embedded, thanks = false }: Shown): Promise<Response> {
  const form = await readForm(world, formId);
  if (!form.ok) return refusal(form.error);
  const { definition } = form.value;
  const thankYou = thanks ? { thankYou: definition.after.kind === 'thank-you' ? definition.after.text : '' } : {};
  return htmlOf(formPage(form.value.formId, definition, { embedded, ...thankYou }));
}

function htmlOf(page: string, status = 200): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': framedPolicy('*'),
    'cache-control': 'no-store',
  };
  return new Response(page, { status, headers });
}
