// A flow as the list shows it.
import type { AppRouter } from '@parley/api';
import type { inferRouterOutputs } from '@trpc/server';

export type FlowRow = inferRouterOutputs<AppRouter>['flows']['list'][number];
