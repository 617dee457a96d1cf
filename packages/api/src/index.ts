// Door of the API.
export type { ApiContext } from './context';
export { appRouter } from './router';
export type { AppRouter } from './router';
