// The addresses of forms: definition, answers by program or by plain HTML, files, arithmetic, and the pages.
import { fault } from '@parley/primitives';
import { checkAnswers, readForm, readFormFace, readKnown, uploadFormFile, type World } from '@parley/use-cases';
import { lookSheet } from '@parley/widget/look-sheet';
import { Hono } from 'hono';
import { z } from 'zod';
import { readBytes, readJson } from '../../read-body';
import { refusal } from '../../refusal';
import { draftRoutes, passOf } from './draft-routes';
import { formPage, htmlOf, prefilled } from './form-page';
import type { FormGuard } from './form-guard';
import { takeHtml, takeJson } from './take-submission';

const checkSchema = z.strictObject({
  values: z.record(z.string(), z.unknown()),
  visitor: z.string().max(4_000).optional(),
  language: z.enum(['en', 'sv']).optional(),
});

export function formRoutes(world: World, guard: FormGuard): Hono {
  const routes = new Hono();
  routes.get('/v1/forms/:formId', async (c) => {
    const form = await readForm(world, c.req.param('formId'));
    return form.ok ? Response.json(form.value) : refusal(form.error);
  });
  routes.post('/v1/forms/:formId/submissions', async (c) => {
    const formId = c.req.param('formId');
    const type = c.req.header('content-type') ?? '';
    if (!guard.allows(c, formId)) return tooMany();
    if (/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type))
      return takeHtml(world, formId, c.req.raw);
    if (type !== '' && !type.startsWith('application/json'))
      return refusal(fault('invalid', 'Send JSON, or a plain HTML form.'), 415);
    return takeJson(world, formId, { request: c.req.raw, work: guard.work });
  });
  routes.post('/v1/forms/:formId/check', async (c) => {
    const asked = await readJson(c.req.raw, checkSchema);
    const errors = await checkAnswers(world, { formId: c.req.param('formId'), ...asked });
    return errors.ok ? Response.json({ errors: errors.value }) : refusal(errors.error);
  });
  // Names of fields alone, and only to the browser that answered them.
  routes.get('/v1/forms/:formId/known', async (c) => {
    const known = await readKnown(world, { formId: c.req.param('formId'), pass: passOf(c.req.raw) ?? '' });
    if (!known.ok) return refusal(known.error);
    return Response.json(known.value, { headers: { 'cache-control': 'no-store' } });
  });
  routes.get('/v1/forms/:formId/challenge', async (c) => {
    const challenge = await guard.work.challenge(c.req.param('formId'));
    return Response.json(challenge, { headers: { 'cache-control': 'no-store' } });
  });
  routes.post('/v1/forms/:formId/files', async (c) => {
    const formId = c.req.param('formId');
    const token = passOf(c.req.raw) ?? '';
    if (!guard.allows(c, formId)) return tooMany();
    const bytes = await readBytes(c.req.raw, world.mostFileBytes);
    const stored = await uploadFormFile(world, {
      formId,
      token,
      file: { bytes, name: c.req.query('name') ?? '' },
      field: c.req.query('field'),
    });
    return stored.ok ? Response.json(stored.value, { status: 201 }) : refusal(stored.error);
  });
  routes.route('/', draftRoutes(world));
  routes.route('/', pageRoutes(world));
  return routes;
}

function tooMany(): Response {
  const answer = refusal(fault('too-many', 'This form was sent too often from here. Wait a minute and try again.'));
  answer.headers.set('retry-after', '60');
  return answer;
}

function pageRoutes(world: World): Hono {
  const routes = new Hono();
  const faceOf = (request: Request, formId: string) => {
    const asked = new URL(request.url).searchParams.get('lang');
    const accepted = (request.headers.get('accept-language') ?? '').split(',').map((part) => part.trim());
    return readFormFace(world, formId, [...(asked ? [asked] : []), ...accepted]);
  };
  routes.get('/f/:formId', async (c) => {
    const face = await faceOf(c.req.raw, c.req.param('formId'));
    if (!face.ok) return refusal(face.error);
    const query = new URL(c.req.url).searchParams;
    const values = prefilled(face.value.definition, query);
    const scheme = schemeIn(query);
    return htmlOf(formPage(world, face.value, { embedded: query.has('embedded'), values, ...(scheme && { scheme }) }));
  });
  routes.get('/f/:formId/thanks', async (c) => {
    const face = await faceOf(c.req.raw, c.req.param('formId'));
    if (!face.ok) return refusal(face.error);
    const { after } = face.value.definition;
    const thankYou = after.kind === 'thank-you' ? after.text : '';
    return htmlOf(formPage(world, { ...face.value, languages: [] }, { embedded: true, thankYou }));
  });
  routes.get('/f/:formId/look.css', async (c) => {
    const face = await faceOf(c.req.raw, c.req.param('formId'));
    if (!face.ok) return refusal(face.error);
    return new Response(lookSheet(face.value.definition.look, face.value.brand.colour), {
      headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' },
    });
  });
  return routes;
}

function schemeIn(query: URLSearchParams): 'light' | 'dark' | null {
  const scheme = query.get('scheme');
  return scheme === 'light' || scheme === 'dark' ? scheme : null;
}
