// A form as the list has it.
import type { AppRouter } from '@parley/api';
import type { inferRouterOutputs } from '@trpc/server';

export type FormRow = inferRouterOutputs<AppRouter>['forms']['list'][number];
