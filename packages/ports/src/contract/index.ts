// Door of the contract suites.
export { describeChannel } from './channel';
export type { ChannelUnderTest } from './channel';
export { describeFileStore } from './file-store';
export type { OpenFiles } from './file-store';
export { describeStore } from './store';
export type { OpenStore } from './store';
