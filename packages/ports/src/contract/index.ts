// Door of the contract suites.
export { describeStore } from './store';
export type { OpenStore } from './store';
