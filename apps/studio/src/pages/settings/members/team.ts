// A team as settings show it.
import type { AppRouter } from '@parley/api';
import type { inferRouterOutputs } from '@trpc/server';

export type Team = inferRouterOutputs<AppRouter>['teams']['list'][number];
