// The shape of a contact's page, as the API gives it.
import type { AppRouter } from '@parley/api';
import type { inferRouterOutputs } from '@trpc/server';

export type ContactPageView = inferRouterOutputs<AppRouter>['contacts']['get'];
