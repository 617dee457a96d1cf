// What a visitor has begun: kept, given back and forgotten under a pass only their browser has.
import { dropDraft, keepDraft, readDraft, type World } from '@parley/use-cases';
import { Hono } from 'hono';
import { z } from 'zod';
import { readJson } from '../../read-body';
import { refusal } from '../../refusal';

const bodySchema = z.strictObject({ values: z.record(z.string(), z.unknown()) });

export function draftRoutes(world: World): Hono {
  const routes = new Hono();
  const address = '/v1/forms/:formId/drafts';
  routes.post(address, async (c) => {
    const { values } = await readJson(c.req.raw, bodySchema);
    const kept = await keepDraft(world, { formId: c.req.param('formId'), pass: passOf(c.req.raw), values });
    return kept.ok ? Response.json(kept.value) : refusal(kept.error);
  });
  routes.get(address, async (c) => {
    const draft = await readDraft(world, { formId: c.req.param('formId'), pass: passOf(c.req.raw) ?? '' });
    return draft.ok ? Response.json(draft.value) : refusal(draft.error);
  });
  routes.delete(address, async (c) => {
    await dropDraft(world, { formId: c.req.param('formId'), pass: passOf(c.req.raw) ?? '' });
    return Response.json({});
  });
  return routes;
}

export function passOf(request: Request): string | null {
  return /^Bearer (\S{10,4000})$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
}
