// Door of primitives.
export { assertNever } from './assert-never';
export { idFrom, idPrefixes } from './brand';
export type {
  Brand,
  ConnectionId,
  ConsentId,
  ContactId,
  ConversationId,
  EffectId,
  FlowId,
  FormId,
  IdentityId,
  IdKind,
  IdSource,
  InboxId,
  LabelId,
  LedgerId,
  LoginId,
  MemberId,
  MessageId,
  PipelineId,
  SessionId,
  SnippetId,
  StageId,
  SubmissionId,
  TeamId,
  TicketId,
  TimerId,
  ViewId,
  WorkspaceId,
} from './brand';
export { createManualClock } from './clock';
export type { Clock } from './clock';
export { fault } from './fault';
export type { Fault } from './fault';
export { createCountingIdSource, createIdSource } from './id-source';
export { isTooDeep } from './is-too-deep';
export type { JsonObject, JsonValue } from './json';
export { err, ok } from './result';
export type { Err, Ok, Result } from './result';
