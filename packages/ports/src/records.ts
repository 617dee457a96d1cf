// Everything stored, by table: the entity each table holds. Rows are parsed by these schemas at the border.
import type {
  Connection,
  Consent,
  Contact,
  Conversation,
  Identity,
  Inbox,
  Login,
  Member,
  Pipeline,
  Team,
  Ticket,
  Workspace,
} from '@parley/helpdesk';
import type { FileRecord } from './file-record';
import type { FlowRecord, FlowVersionRecord } from './flow-record';
import type { FormRecord, SubmissionRecord } from './form-record';
import type { SessionRecord } from './session-record';

/** Entities with an id and a revision, kept by {@link Store.get} and the `put` write. */
export type Entities = {
  workspaces: Workspace;
  members: Member;
  teams: Team;
  logins: Login;
  inboxes: Inbox;
  connections: Connection;
  contacts: Contact;
  identities: Identity;
  conversations: Conversation;
  sessions: SessionRecord;
  flows: FlowRecord;
  flowVersions: FlowVersionRecord;
  forms: FormRecord;
  submissions: SubmissionRecord;
  tickets: Ticket;
  pipelines: Pipeline;
  consents: Consent;
  files: FileRecord;
};
export type Table = keyof Entities;

/** Tables small enough to be listed whole. */
export type ListedTable = 'members' | 'teams' | 'inboxes' | 'connections' | 'flows' | 'forms' | 'pipelines' | 'tickets';
