// A pipeline, as the API gives it.
import type { AppRouter } from '@parley/api';
import type { inferRouterOutputs } from '@trpc/server';

export type Pipeline = inferRouterOutputs<AppRouter>['pipelines']['list'][number];
