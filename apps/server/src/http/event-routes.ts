// Where programs outside report what a flow waits for: the signed address is the pass, JSON in, an answer at once.
import { takeOutsideEvent, type World } from '@parley/use-cases';
import { Hono } from 'hono';
import { z } from 'zod';
import { readJson } from './read-body';
import { refusal } from './refusal';

/** Anything with members: what is not kept is forgotten. */
const bodySchema = z.record(z.string(), z.json());

export function eventRoutes(world: World): Hono {
  const routes = new Hono();
  routes.post('/:token', async (c) => {
    const body = await readJson(c.req.raw, bodySchema);
    const taken = await takeOutsideEvent(world, { token: c.req.param('token'), body });
    return taken.ok ? c.json({ accepted: true, repeated: taken.value.repeated }) : refusal(taken.error);
  });
  return routes;
}
