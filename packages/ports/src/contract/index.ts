// Door of the contract suites.
export { describeChannel } from './channel';
export type { ChannelUnderTest } from './channel';
export { describeStore } from './store';
export type { OpenStore } from './store';
