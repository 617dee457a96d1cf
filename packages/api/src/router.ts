// The whole API of the studio: one folder per resource, one file per procedure.
import { setAvailable as authSetAvailable } from './auth/set-available';
import { updateMe as authUpdateMe } from './auth/update-me';
import { me as authMe } from './auth/me';
import { setup as authSetup } from './auth/setup';
import { login as authLogin } from './auth/login';
import { logout as authLogout } from './auth/logout';
import { acceptInvite as authAcceptInvite } from './auth/accept-invite';
import { changePassword as authChangePassword } from './auth/change-password';
import { list as connectionsList } from './connections/list';
import { get as connectionsGet } from './connections/get';
import { health as connectionsHealth } from './connections/health';
import { linkFlow as connectionsLinkFlow } from './connections/link-flow';
import { makePrimary as connectionsMakePrimary } from './connections/make-primary';
import { ticketFlows as connectionsTicketFlows } from './connections/ticket-flows';
import { unlinkFlow as connectionsUnlinkFlow } from './connections/unlink-flow';
import { beginSignIn as connectionsBeginSignIn } from './connections/begin-sign-in';
import { signIn as connectionsSignIn } from './connections/sign-in';
import { signInKinds as connectionsSignInKinds } from './connections/sign-in-kinds';
import { connect as connectionsConnect } from './connections/connect';
import { update as connectionsUpdate } from './connections/update';
import { removeIdentity as connectionsRemoveIdentity } from './connections/remove-identity';
import { renewIdentity as connectionsRenewIdentity } from './connections/renew-identity';
import { setEnabled as connectionsSetEnabled } from './connections/set-enabled';
import { disconnect as connectionsDisconnect } from './connections/disconnect';
import { list as contactsList } from './contacts/list';
import { get as contactsGet } from './contacts/get';
import { create as contactsCreate } from './contacts/create';
import { duplicates as contactsDuplicates } from './contacts/duplicates';
import { merge as contactsMerge } from './contacts/merge';
import { undoMerge as contactsUndoMerge } from './contacts/undo-merge';
import { update as contactsUpdate } from './contacts/update';
import { list as conversationsList } from './conversations/list';
import { counts as conversationsCounts } from './conversations/counts';
import { addContact as conversationsAddContact } from './conversations/add-contact';
import { act as conversationsAct } from './conversations/act';
import { look as conversationsLook } from './conversations/look';
import { merge as conversationsMerge } from './conversations/merge';
import { runActs as conversationsRunActs } from './conversations/run-acts';
import { search as conversationsSearch } from './conversations/search';
import { get as conversationsGet } from './conversations/get';
import { messages as conversationsMessages } from './conversations/messages';
import { reply as conversationsReply } from './conversations/reply';
import { note as conversationsNote } from './conversations/note';
import { assign as conversationsAssign } from './conversations/assign';
import { close as conversationsClose } from './conversations/close';
import { reopen as conversationsReopen } from './conversations/reopen';
import { handBack as conversationsHandBack } from './conversations/hand-back';
import { markRead as conversationsMarkRead } from './conversations/mark-read';
import { typing as conversationsTyping } from './conversations/typing';
import { retry as conversationsRetry } from './conversations/retry';
import { list as flowsList } from './flows/list';
import { get as flowsGet } from './flows/get';
import { create as flowsCreate } from './flows/create';
import { saveDraft as flowsSaveDraft } from './flows/save-draft';
import { publish as flowsPublish } from './flows/publish';
import { check as flowsCheck } from './flows/check';
import { callable as flowsCallable } from './flows/callable';
import { called as flowsCalled } from './flows/called';
import { versions as flowsVersions } from './flows/versions';
import { version as flowsVersion } from './flows/version';
import { restore as flowsRestore } from './flows/restore';
import { discard as flowsDiscard } from './flows/discard';
import { duplicate as flowsDuplicate } from './flows/duplicate';
import { remove as flowsRemove } from './flows/remove';
import { setEnabled as flowsSetEnabled } from './flows/set-enabled';
import { list as formsList } from './forms/list';
import { get as formsGet } from './forms/get';
import { create as formsCreate } from './forms/create';
import { save as formsSave } from './forms/save';
import { setPublished as formsSetPublished } from './forms/set-published';
import { duplicate as formsDuplicate } from './forms/duplicate';
import { remove as formsRemove } from './forms/remove';
import { submissions as formsSubmissions } from './forms/submissions';
import { stats as formsStats } from './forms/stats';
import { keepSpam as formsKeepSpam } from './forms/keep-spam';
import { removeSubmission as formsRemoveSubmission } from './forms/remove-submission';
import { dryRun as formsDryRun } from './forms/dry-run';
import { setTickets as formsSetTickets } from './forms/set-tickets';
import { addTicketFields as formsAddTicketFields } from './forms/add-ticket-fields';
import { list as inboxesList } from './inboxes/list';
import { create as inboxesCreate } from './inboxes/create';
import { rename as inboxesRename } from './inboxes/rename';
import { remove as inboxesRemove } from './inboxes/remove';
import { list as labelsList } from './labels/list';
import { create as labelsCreate } from './labels/create';
import { update as labelsUpdate } from './labels/update';
import { remove as labelsRemove } from './labels/remove';
import { inbox as reportsInbox } from './reports/inbox';
import { withdrawConsent as contactsWithdrawConsent } from './contacts/withdraw-consent';
import { dismiss as deliveriesDismiss } from './deliveries/dismiss';
import { list as deliveriesList } from './deliveries/list';
import { retry as deliveriesRetry } from './deliveries/retry';
import { list as snippetsList } from './snippets/list';
import { save as snippetsSave } from './snippets/save';
import { remove as snippetsRemove } from './snippets/remove';
import { list as viewsList } from './views/list';
import { save as viewsSave } from './views/save';
import { remove as viewsRemove } from './views/remove';
import { list as membersList } from './members/list';
import { invite as membersInvite } from './members/invite';
import { update as membersUpdate } from './members/update';
import { remove as membersRemove } from './members/remove';
import { list as pipelinesList } from './pipelines/list';
import { remove as pipelinesRemove } from './pipelines/remove';
import { create as propertiesCreate } from './properties/create';
import { list as propertiesList } from './properties/list';
import { move as propertiesMove } from './properties/move';
import { remove as propertiesRemove } from './properties/remove';
import { update as propertiesUpdate } from './properties/update';
import { save as pipelinesSave } from './pipelines/save';
import { list as teamsList } from './teams/list';
import { save as teamsSave } from './teams/save';
import { remove as teamsRemove } from './teams/remove';
import { board as ticketsBoard } from './tickets/board';
import { list as ticketsList } from './tickets/list';
import { get as ticketsGet } from './tickets/get';
import { changeMany as ticketsChangeMany } from './tickets/change-many';
import { history as ticketsHistory } from './tickets/history';
import { create as ticketsCreate } from './tickets/create';
import { update as ticketsUpdate } from './tickets/update';
import { move as ticketsMove } from './tickets/move';
import { remove as ticketsRemove } from './tickets/remove';
import { makeKey as workspaceMakeKey } from './workspace/make-api-key';
import { removeKey as workspaceRemoveKey } from './workspace/remove-api-key';
import { get as workspaceGet } from './workspace/get';
import { update as workspaceUpdate } from './workspace/update';
import { explain as widgetsExplain } from './widgets/explain';
import { mailCode as widgetsMailCode } from './widgets/mail-code';
import { preview as widgetsPreview } from './widgets/preview';
import { senders as widgetsSenders } from './widgets/senders';
import { router } from './procedure';

export const appRouter = router({
  auth: router({
    acceptInvite: authAcceptInvite,
    changePassword: authChangePassword,
    login: authLogin,
    logout: authLogout,
    me: authMe,
    setAvailable: authSetAvailable,
    setup: authSetup,
    updateMe: authUpdateMe,
  }),
  connections: router({
    beginSignIn: connectionsBeginSignIn,
    connect: connectionsConnect,
    disconnect: connectionsDisconnect,
    get: connectionsGet,
    list: connectionsList,
    setEnabled: connectionsSetEnabled,
    renewIdentity: connectionsRenewIdentity,
    removeIdentity: connectionsRemoveIdentity,
    signIn: connectionsSignIn,
    signInKinds: connectionsSignInKinds,
    health: connectionsHealth,
    ticketFlows: connectionsTicketFlows,
    linkFlow: connectionsLinkFlow,
    makePrimary: connectionsMakePrimary,
    unlinkFlow: connectionsUnlinkFlow,
    update: connectionsUpdate,
  }),
  contacts: router({
    withdrawConsent: contactsWithdrawConsent,
    create: contactsCreate,
    duplicates: contactsDuplicates,
    get: contactsGet,
    list: contactsList,
    merge: contactsMerge,
    undoMerge: contactsUndoMerge,
    update: contactsUpdate,
  }),
  conversations: router({
    act: conversationsAct,
    addContact: conversationsAddContact,
    assign: conversationsAssign,
    close: conversationsClose,
    counts: conversationsCounts,
    get: conversationsGet,
    handBack: conversationsHandBack,
    list: conversationsList,
    look: conversationsLook,
    markRead: conversationsMarkRead,
    merge: conversationsMerge,
    messages: conversationsMessages,
    note: conversationsNote,
    reopen: conversationsReopen,
    reply: conversationsReply,
    retry: conversationsRetry,
    runActs: conversationsRunActs,
    search: conversationsSearch,
    typing: conversationsTyping,
  }),
  flows: router({
    callable: flowsCallable,
    called: flowsCalled,
    check: flowsCheck,
    create: flowsCreate,
    discard: flowsDiscard,
    duplicate: flowsDuplicate,
    get: flowsGet,
    list: flowsList,
    publish: flowsPublish,
    remove: flowsRemove,
    restore: flowsRestore,
    saveDraft: flowsSaveDraft,
    setEnabled: flowsSetEnabled,
    version: flowsVersion,
    versions: flowsVersions,
  }),
  forms: router({
    create: formsCreate,
    duplicate: formsDuplicate,
    get: formsGet,
    list: formsList,
    remove: formsRemove,
    save: formsSave,
    setPublished: formsSetPublished,
    submissions: formsSubmissions,
    stats: formsStats,
    keepSpam: formsKeepSpam,
    removeSubmission: formsRemoveSubmission,
    dryRun: formsDryRun,
    setTickets: formsSetTickets,
    addTicketFields: formsAddTicketFields,
  }),
  inboxes: router({
    create: inboxesCreate,
    list: inboxesList,
    remove: inboxesRemove,
    rename: inboxesRename,
  }),
  labels: router({
    create: labelsCreate,
    list: labelsList,
    remove: labelsRemove,
    update: labelsUpdate,
  }),
  members: router({
    invite: membersInvite,
    list: membersList,
    remove: membersRemove,
    update: membersUpdate,
  }),
  pipelines: router({
    list: pipelinesList,
    remove: pipelinesRemove,
    save: pipelinesSave,
  }),
  properties: router({
    create: propertiesCreate,
    list: propertiesList,
    move: propertiesMove,
    remove: propertiesRemove,
    update: propertiesUpdate,
  }),
  reports: router({
    inbox: reportsInbox,
  }),
  deliveries: router({
    dismiss: deliveriesDismiss,
    list: deliveriesList,
    retry: deliveriesRetry,
  }),
  snippets: router({
    list: snippetsList,
    remove: snippetsRemove,
    save: snippetsSave,
  }),
  teams: router({
    list: teamsList,
    remove: teamsRemove,
    save: teamsSave,
  }),
  tickets: router({
    board: ticketsBoard,
    changeMany: ticketsChangeMany,
    create: ticketsCreate,
    get: ticketsGet,
    history: ticketsHistory,
    list: ticketsList,
    move: ticketsMove,
    remove: ticketsRemove,
    update: ticketsUpdate,
  }),
  views: router({
    list: viewsList,
    remove: viewsRemove,
    save: viewsSave,
  }),
  widgets: router({
    explain: widgetsExplain,
    mailCode: widgetsMailCode,
    preview: widgetsPreview,
    senders: widgetsSenders,
  }),
  workspace: router({
    get: workspaceGet,
    makeKey: workspaceMakeKey,
    removeKey: workspaceRemoveKey,
    update: workspaceUpdate,
  }),
});

export type AppRouter = typeof appRouter;
