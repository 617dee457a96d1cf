// One submission as the API gives it.
import type { AppRouter } from '@parley/api';
import type { inferRouterOutputs } from '@trpc/server';

export type Submission = inferRouterOutputs<AppRouter>['forms']['submissions']['rows'][number];
