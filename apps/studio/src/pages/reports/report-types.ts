// The shapes of the reports, as the API gives them.
import type { AppRouter } from '@parley/api';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';

export type Report = inferRouterOutputs<AppRouter>['reports']['inbox'];
export type ReportAsk = inferRouterInputs<AppRouter>['reports']['inbox'];
export type Numbers = Report['total'];
export type Group = Report['channels'][number];
