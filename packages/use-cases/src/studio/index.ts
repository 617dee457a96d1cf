// Door of the studio's verbs.
export { hasAccountAccess } from './account-access';
export { allowed } from './actor';
export type { Actor } from './actor';
export { makeApiKey, removeApiKey } from './api-keys';
export { applyWorkspace } from './apply/apply-workspace';
export type { Applied } from './apply/applying';
export { exportWorkspace } from './apply/export-workspace';
export { workspaceFileSchema } from './apply/workspace-file';
export type { WorkspaceFile } from './apply/workspace-file';
export { readHealth } from './channels/channel-health';
export { ticketFlows } from './channels/ticket-flows';
export type { TicketFlow } from './channels/ticket-flows';
export type { ChannelHealth } from './channels/channel-health';
export { linkFlow, makePrimary, unlinkFlow } from './channels/direct-flows';
export type { DirectFlow } from './channels/direct-flows';
export { beginSignIn, finishSignIn, readSignIn, signInKinds } from './channels/sign-in';
export type { SignInChoice, SignInState } from './channels/sign-in';
export { connectSignedIn, updateSignedIn } from './channels/connect-signed-in';
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
export { explainWidget } from './widget/explain-widget';
export type { ChatflowVerdict, ExplainedChatflow, WidgetExplanation, WidgetReason } from './widget/explain-widget';
export { mailEmbedCode } from './widget/mail-embed-code';
export { previewChat } from './widget/preview-chat';
export { createInbox, listInboxes, removeInbox, renameInbox } from './channels/inboxes';
export type { InboxView } from './channels/inboxes';
export { getContact } from './contacts/contact-page';
export type { ContactPage } from './contacts/contact-page';
export { createContact, updateContact } from './contacts/edit-contact';
export { findDuplicates } from './contacts/find-duplicates';
export type { Duplicate } from './contacts/find-duplicates';
export { listContacts } from './contacts/list-contacts';
export type { ContactRow } from './contacts/list-contacts';
export { mergeContacts } from './contacts/merge-contacts';
export type { TimelineEntry } from './contacts/timeline-entry';
export { undoMerge } from './contacts/undo-merge';
export { addContact } from './conversations/add-contact';
export { addNote, reply, retryDelivery, runActs } from './conversations/answer';
export { removeIdentitySecret, renewIdentitySecret } from '../identity/identity-secret';
export { attachFiles, uploadFile } from '../files/upload-file';
export { uploadPicture } from '../files/upload-picture';
export type { UploadedFile } from '../files/upload-file';
export {
  actOn,
  actOnConversations,
  assignConversation,
  closeConversation,
  reopenConversation,
} from './conversations/act-on-conversations';
export type { Acted } from './conversations/act-on-conversations';
export { conversationActSchema } from './conversations/conversation-act';
export type { ConversationAct } from './conversations/conversation-act';
export type { ConversationRow, MessageView, OwnerView } from './conversations/conversation-views';
export {
  builtInViews,
  countConversations,
  listConversations,
  searchConversations,
} from './conversations/list-conversations';
export type { ConversationCounts, FoundRow, ListedConversation } from './conversations/list-conversations';
export { lookAtConversation } from './conversations/look-at-conversation';
export type { Looker } from './conversations/look-at-conversation';
export { markRead, memberTyping } from './conversations/member-signs';
export { mergeConversations } from './conversations/merge-conversations';
export { getConversation, listMessages } from './conversations/read-conversations';
export type { ConversationPage } from './conversations/read-conversations';
export { listCallable, listReached, loadLibrary } from './flows/called-flows';
export type { CallableFlow, FlowCalled, FlowsReached, LiveFlow } from './flows/called-flows';
export { createFlow, duplicateFlow, removeFlow, saveDraft, setFlowEnabled } from './flows/edit-flow';
export { getFlow, listFlows } from './flows/flow-views';
export type { FlowListRow, FlowSummary } from './flows/flow-views';
export { checkDraft, discardDraft, getVersion, listVersions, publishFlow, restoreVersion } from './flows/publish-flow';
export type { Published, VersionRow, VersionView } from './flows/publish-flow';
export {
  createForm,
  duplicateForm,
  getForm,
  listForms,
  removeForm,
  saveForm,
  setFormPublished,
} from './forms/forms';
export type { FormListRow, FormView } from './forms/forms';
export { dryRunForm } from './forms/dry-run';
export type { DryRun, DryRunRow } from './forms/dry-run';
export { addTicketFields, setFormTickets } from './forms/form-tickets';
export { exportSubmissions } from './forms/submission-csv';
export { submissionStats } from './forms/submission-stats';
export type { SubmissionStats } from './forms/submission-stats';
export { keepSpam, listFormSubmissions, removeSubmission } from './forms/submissions';
export type { SubmissionFilter, SubmissionPage } from './forms/submissions';
export { changePassword, setAvailable, updateMe } from './people/account';
export { findActor, logIn, logOut } from './people/log-in';
export type { LoggedIn } from './people/log-in';
export {
  acceptInvite,
  inviteMember,
  listMembers,
  listTeams,
  memberView,
  removeTeam,
  saveTeam,
  updateMember,
} from './people/members';
export { removeMember } from './people/remove-member';
export type { MemberView } from './people/members';
export { setUp, setupNeeded } from './people/set-up';
export {
  createProperty,
  listProperties,
  moveProperty,
  removeProperty,
  updateProperty,
} from './properties/properties';
export type { PropertyView } from './properties/properties';
export { changeTickets } from './tickets/change-tickets';
export type { ManyChange, ManyChanged } from './tickets/change-tickets';
export { createTicket, removeTicket, updateTicket } from './tickets/edit-ticket';
export { moveTicket } from './tickets/move-ticket';
export { listPipelines, removePipeline, savePipeline } from './tickets/pipelines';
export type { PipelineView } from './tickets/pipelines';
export { getTicket, listTickets, ticketBoard, ticketHistory } from './tickets/ticket-views';
export type { TicketEvent, TicketView } from './tickets/ticket-views';
export { getWorkspace, updateWorkspace } from './workspace';
export type { WorkspaceView } from './workspace';
export { createLabel, listLabels, removeLabel, updateLabel } from './labels/labels';
export type { LabelView } from './labels/labels';
export { readReport } from './reports/read-report';
export type { ReportPage } from './reports/read-report';
export { listSnippets, removeSnippet, saveSnippet } from './snippets/snippets';
export type { SnippetView } from './snippets/snippets';
export { listViews, removeView, saveView } from './views/saved-views';
export type { SavedViewView } from './views/saved-views';
export { listDeliveryProblems } from './deliveries/list-problems';
export type { DeliveryProblems, InboundProblem, OutboundProblem } from './deliveries/list-problems';
export { dismissProblem, retryProblem } from './deliveries/settle-problem';
export { withdrawConsent } from './contacts/withdraw-consent';
