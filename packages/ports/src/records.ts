// Everything stored, by table: the entity each table holds. Rows are parsed by these schemas at the border.
import type {
  Connection,
  Consent,
  Contact,
  ContactMerge,
  Conversation,
  Identity,
  Inbox,
  Label,
  Login,
  Member,
  Pipeline,
  Property,
  SavedView,
  Snippet,
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
  properties: Property;
  contactMerges: ContactMerge;
  consents: Consent;
  files: FileRecord;
  labels: Label;
  snippets: Snippet;
  savedViews: SavedView;
};
export type Table = keyof Entities;

/** Tables small enough to be listed whole. */
export type ListedTable =
  | 'members'
  | 'teams'
  | 'inboxes'
  | 'connections'
  | 'flows'
  | 'forms'
  | 'pipelines'
  | 'tickets'
  | 'properties'
  | 'labels'
  | 'snippets'
  | 'savedViews';
