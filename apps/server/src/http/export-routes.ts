// Downloads for members: written piece by piece, so that their size does not matter.
import { fault } from '@parley/primitives';
import type { World } from '@parley/use-cases';
import { exportSubmissions, findActor } from '@parley/use-cases/studio';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { refusal } from './refusal';
import { loginCookie } from './trpc-routes';

export function exportRoutes(world: World): Hono {
  const routes = new Hono();
  routes.get('/forms/:formId', async (c) => {
    const secret = getCookie(c, loginCookie);
    const actor = secret === undefined ? null : await findActor(world, secret);
    if (!actor) return refusal(fault('signed-out', 'You are logged out. Log in and try again.'));
    const status = statusOf(c.req.query('status'));
    const [from, until] = [timeOf(c.req.query('from')), timeOf(c.req.query('until'))];
    const search = c.req.query('search')?.slice(0, 200);
    const filter = { formId: c.req.param('formId'), status, search, from, until };
    const csv = await exportSubmissions(world, actor, filter);
    return csv.ok ? download(csv.value.name, csv.value.lines) : refusal(csv.error);
  });
  return routes;
}

function statusOf(text: string | undefined): 'kept' | 'spam' | 'partial' {
  return text === 'spam' || text === 'partial' ? text : 'kept';
}

function timeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function download(name: string, lines: AsyncGenerator<string>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await lines.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  const plain = name.replace(/[^\w .-]/g, '_');
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${plain}.csv"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, '_')}.csv`,
      'cache-control': 'no-store',
    },
  });
}
