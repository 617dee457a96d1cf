// An inbox as settings show it.
import type { AppRouter } from '@parley/api';
import type { inferRouterOutputs } from '@trpc/server';

export type Inbox = inferRouterOutputs<AppRouter>['inboxes']['list'][number];
