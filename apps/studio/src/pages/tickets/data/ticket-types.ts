// The shapes of the board, as the API gives them.
import type { AppRouter } from '@parley/api';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<AppRouter>;

export type Board = Outputs['tickets']['board'];
export type TicketView = Board['tickets'][number];
export type Stage = Board['pipeline']['stages'][number];
