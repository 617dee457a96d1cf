// A member as settings show them.
import type { AppRouter } from '@parley/api';
import type { inferRouterOutputs } from '@trpc/server';

export type Member = inferRouterOutputs<AppRouter>['members']['list'][number];
