// Numbers for Prometheus: requests, their durations, and the process itself.
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export type Metrics = { readonly measure: MiddlewareHandler; readonly answer: () => Promise<Response> };

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'parley_http_request_seconds',
    help: 'Duration of HTTP requests by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  return {
    measure: async (c, next) => {
      const started = performance.now();
      await next();
      // The route's pattern, never the address: ids and keys are no labels.
      const labels = { method: c.req.method, route: routePath(c, -1), status: String(c.res.status) };
      durations.observe(labels, (performance.now() - started) / 1000);
    },
    answer: async () => new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } }),
  };
}
