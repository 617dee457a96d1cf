// Whether the process lives and whether it can do its work, for whoever watches it.
import type { World } from '@parley/use-cases';
import { Hono } from 'hono';

export function healthRoutes(world: World): Hono {
  const routes = new Hono();
  routes.get('/live', () => Response.json({ status: 'live' }));
  routes.get('/ready', async () => {
    const reachable = await world.store.listWorkspaces().then(
      () => true,
      () => false,
    );
    return Response.json(
      { status: reachable ? 'ready' : 'storage does not answer' },
      { status: reachable ? 200 : 503 },
    );
  });
  return routes;
}
