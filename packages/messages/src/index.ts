// Door of messages.
export { awaitingSchema } from './awaiting';
export type { Awaiting } from './awaiting';
export type { ChannelCapabilities } from './capabilities';
export { channelKindSchema } from './channel-kind';
export type { ChannelKind } from './channel-kind';
export { choiceFromText } from './fallback/choice-from-text';
export type { NoticeWords } from './fallback/plain-text';
export { renderParts } from './fallback/render-parts';
export type { LinkButton, Loss, LossRule, RenderedMessage, Rendering } from './fallback/rendered';
export { splitText } from './fallback/split-text';
export { isWebAddress } from './fallback/web-address';
export { choiceSchema, messagePartSchema } from './part';
export type { Card, Choice, MessagePart } from './part';
export { replySchema } from './reply';
export type { Reply } from './reply';
