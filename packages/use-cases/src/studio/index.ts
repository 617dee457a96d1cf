// Door of the studio's verbs.
export { allowed } from './actor';
export type { Actor } from './actor';
export { applyWorkspace } from './apply/apply-workspace';
export type { Applied } from './apply/applying';
export { workspaceFileSchema } from './apply/workspace-file';
export type { WorkspaceFile } from './apply/workspace-file';
export { connectChannel } from './channels/connect-channel';
export type { ConnectInput } from './channels/connect-channel';
export { connectionFace, openSecrets } from './channels/connection-view';
export type { ConnectionView } from './channels/connection-view';
export {
  disconnectChannel,
  getConnection,
  listConnections,
  setConnectionEnabled,
  updateConnection,
} from './channels/connections';
export { createInbox, listInboxes, removeInbox, renameInbox } from './channels/inboxes';
export type { InboxView } from './channels/inboxes';
export { createContact, getContact, listContacts, updateContact } from './contacts/contacts';
export type { ContactPage, ContactRow, TimelineEntry } from './contacts/contacts';
export {
  addNote,
  assignConversation,
  closeConversation,
  markRead,
  memberTyping,
  reopenConversation,
  reply,
  retryDelivery,
} from './conversations/answer';
export { attachFiles, uploadFile } from '../files/upload-file';
export type { UploadedFile } from '../files/upload-file';
export type { ConversationRow, MessageView, OwnerView } from './conversations/conversation-views';
export {
  countConversations,
  getConversation,
  listConversations,
  listMessages,
} from './conversations/read-conversations';
export type { ConversationPage } from './conversations/read-conversations';
export { createFlow, duplicateFlow, removeFlow, saveDraft, setFlowEnabled } from './flows/edit-flow';
export { getFlow, listFlows } from './flows/flow-views';
export type { FlowListRow, FlowSummary } from './flows/flow-views';
export { checkDraft, discardDraft, getVersion, listVersions, publishFlow, restoreVersion } from './flows/publish-flow';
export type { Published, VersionRow } from './flows/publish-flow';
export {
  createForm,
  duplicateForm,
  getForm,
  listForms,
  listFormSubmissions,
  removeForm,
  saveForm,
  setFormPublished,
} from './forms/forms';
export type { FormListRow, FormView, SubmissionPage } from './forms/forms';
export { changePassword, setAvailable, updateMe } from './people/account';
export { findActor, logIn, logOut } from './people/log-in';
export type { LoggedIn } from './people/log-in';
export {
  acceptInvite,
  inviteMember,
  listMembers,
  listTeams,
  memberView,
  removeMember,
  removeTeam,
  saveTeam,
  updateMember,
} from './people/members';
export type { MemberView } from './people/members';
export { setUp, setupNeeded } from './people/set-up';
export {
  createTicket,
  getTicket,
  listPipelines,
  listTickets,
  moveTicket,
  removeTicket,
  savePipeline,
  ticketBoard,
  updateTicket,
} from './tickets/tickets';
export type { TicketView } from './tickets/tickets';
export { getWorkspace, updateWorkspace } from './workspace';
export type { WorkspaceView } from './workspace';
