// Door of messages.
export { awaitingSchema } from './awaiting';
export type { Awaiting } from './awaiting';
export type { ChannelCapabilities } from './capabilities';
export { channelKindSchema } from './channel-kind';
export type { ChannelKind } from './channel-kind';
export { choiceSchema, messagePartSchema } from './part';
export type { Choice, MessagePart } from './part';
export { replySchema } from './reply';
export type { Reply } from './reply';
