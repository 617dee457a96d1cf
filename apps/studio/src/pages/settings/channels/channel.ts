// A channel connection as settings show it.
import type { AppRouter } from '@parley/api';
import type { inferRouterOutputs } from '@trpc/server';

export type Channel = inferRouterOutputs<AppRouter>['connections']['list'][number];
