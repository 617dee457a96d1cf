// Where programs outside start flows: an API key as bearer token, JSON in, the run's id out.
import { runFlow, type World } from '@parley/use-cases';
import { Hono } from 'hono';
import { z } from 'zod';
import { readJson } from './read-body';
import { refusal } from './refusal';

const id = z.string().min(1).max(80);

const bodySchema = z
  .strictObject({
    conversation: id.optional(),
    contact: z.strictObject({ id: id.optional(), email: z.string().min(3).max(254).optional() }).optional(),
    channel: id.optional(),
    values: z.record(z.string().max(60), z.json()).default({}),
  })
  .refine(({ conversation, contact }) => conversation !== undefined || contact !== undefined, {
    path: ['contact'],
    message: 'Name a contact or a conversation.',
  });

const idempotencySchema = z.string().min(1).max(200).nullable().catch(null);

export function flowRoutes(world: World): Hono {
  const routes = new Hono();
  routes.post('/:flowId/runs', async (c) => {
    const key = /^Bearer (\S{10,300})$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? null;
    const { conversation, ...body } = await readJson(c.req.raw, bodySchema);
    const idempotencyKey = idempotencySchema.parse(c.req.header('idempotency-key') ?? null);
    const asked = { ...body, key, flowId: c.req.param('flowId'), idempotencyKey };
    const run = await runFlow(world, { ...asked, ...(conversation !== undefined && { conversationId: conversation }) });
    return run.ok ? c.json({ run: run.value }, run.value.repeated ? 200 : 201) : refusal(run.error);
  });
  return routes;
}
