// Door of use-cases.
export type { Log, World } from './world';
