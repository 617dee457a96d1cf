// What is open of a flow, and what stands beside it.
import type { AppRouter } from '@parley/api';
import type { inferRouterOutputs } from '@trpc/server';

export type FlowView = inferRouterOutputs<AppRouter>['flows']['get'];

export type ViewName = 'canvas' | 'outline' | 'code';

export type Opened = 'publish' | 'versions' | null;
