// Door of ports: what the use-cases need from the world.
export type {
  ChannelModel,
  ChannelModels,
  ChannelRuntime,
  ChannelRuntimes,
  ChannelSignal,
  ChannelSignIn,
  ChannelTools,
  ConnectionFace,
  DeliveryOutcome,
  Download,
  HealthFinding,
  HttpCall,
  InboundItem,
  OutgoingMessage,
  ProfileOutcome,
  RawRequest,
  ReceiveOutcome,
  SignInAccount,
  VisitorProfile,
} from './channel';
export type { CodeOutcome, CodeRun, CodeRunner } from './code-runner';
export { deliveryRank } from './delivery-rank';
export type { EffectPerformer, EffectPerformers, EffectTools, PerformOutcome } from './effect-performer';
export { fileRecordSchema } from './file-record';
export type { FileRecord } from './file-record';
export { isFileKey } from './file-store';
export type { FileStore } from './file-store';
export { flowRecordSchema, flowVersionRecordSchema } from './flow-record';
export type { FlowRecord, FlowVersionRecord } from './flow-record';
export { formRecordSchema, submissionRecordSchema, submissionWords } from './form-record';
export type { FormRecord, SubmissionRecord } from './form-record';
export type { IdentityClaims, IdentityTokens, TokenCheck } from './identity-tokens';
export type { Lanes } from './lanes';
export type { Doing, LiveBus, LiveEvent } from './live-bus';
export type { InboundMail, MailAttachment, MailReader } from './mail-reader';
export { mailSchema } from './mailer';
export type { Mail, Mailer, MailOutcome } from './mailer';
export type { Entities, ListedTable, Table } from './records';
export type { Hashing, Passwords, Vault } from './security';
export { foldWords, holdsTerms, searchTerms, searchText } from './search-terms';
export type { SearchTerm } from './search-terms';
export { sessionRecordSchema } from './session-record';
export type { Held, SessionRecord } from './session-record';
export type { ConversationFilter, FoundConversation, ReportRow, Store } from './store';
export { marksOf, shelfOf, waitingKey } from './triage-keys';
export type { Shelf } from './triage-keys';
export type { AuditRow, Conflict, EventRow, LedgerRow, OutboxRow, TimerRow, Write } from './write';
