// Branded ids: a ticket id can never be handed over where a flow id is wanted.

/** A string that the type system tells apart from every other string. */
export type Brand<Name extends string> = string & { readonly __brand: Name };

export type WorkspaceId = Brand<'workspace'>;
export type MemberId = Brand<'member'>;
export type TeamId = Brand<'team'>;
export type LoginId = Brand<'login'>;
export type InboxId = Brand<'inbox'>;
export type ConnectionId = Brand<'connection'>;
export type ContactId = Brand<'contact'>;
export type IdentityId = Brand<'identity'>;
export type ConversationId = Brand<'conversation'>;
export type MessageId = Brand<'message'>;
export type SessionId = Brand<'session'>;
export type FlowId = Brand<'flow'>;
export type FormId = Brand<'form'>;
export type SubmissionId = Brand<'submission'>;
export type TicketId = Brand<'ticket'>;
export type PipelineId = Brand<'pipeline'>;
export type StageId = Brand<'stage'>;
export type PropertyId = Brand<'property'>;
export type MergeId = Brand<'merge'>;
export type ConsentId = Brand<'consent'>;
export type LedgerId = Brand<'ledger'>;
export type EffectId = Brand<'effect'>;
export type TimerId = Brand<'timer'>;
export type FileId = Brand<'file'>;
export type LabelId = Brand<'label'>;
export type SnippetId = Brand<'snippet'>;
export type ViewId = Brand<'view'>;

/** Short prefix each kind of id starts with, so that an id says what it is wherever it turns up. */
export const idPrefixes = {
  workspace: 'ws',
  member: 'mem',
  team: 'team',
  login: 'login',
  inbox: 'inbox',
  connection: 'conn',
  contact: 'con',
  identity: 'ident',
  conversation: 'conv',
  message: 'msg',
  session: 'ses',
  flow: 'flow',
  form: 'form',
  submission: 'sub',
  ticket: 'tic',
  pipeline: 'pipe',
  stage: 'stage',
  property: 'prop',
  merge: 'merge',
  consent: 'cons',
  ledger: 'led',
  effect: 'eff',
  timer: 'tim',
  file: 'file',
  label: 'lab',
  snippet: 'snip',
  view: 'view',
} as const;

export type IdKind = keyof typeof idPrefixes;

/** Makes new ids: prefix + time-ordered random, e.g. `flow_0198f0c2...`. */
export interface IdSource {
  next<K extends IdKind>(kind: K): Brand<K>;
}

/** An id read back from outside (a row, an address). The one place where a string becomes an id. */
export function idFrom<K extends IdKind>(_kind: K, text: string): Brand<K> {
  return text as Brand<K>;
}
