// Door of helpdesk.
export { consentKindSchema, consentSchema } from './entities/consent';
export type { Consent, ConsentKind } from './entities/consent';
export { availabilitySchema, hoursDaysSchema } from './entities/availability';
export type { Availability, ClosedDay, HoursDays, HoursRange } from './entities/availability';
export { contactSchema, identitySchema, propertyValueSchema } from './entities/contact';
export type { Contact, Identity, PropertyValue } from './entities/contact';
export { authorSchema, conversationSchema, deliverySchema, messageSchema, ownerSchema } from './entities/conversation';
export type { Author, Conversation, Delivery, Message, Owner, Via } from './entities/conversation';
export { connectionSchema, inboxSchema, noRouting, refFlowSchema, routingSchema } from './entities/inbox';
export type { Connection, Inbox, RefFlow, Routing } from './entities/inbox';
export { contactMergeSchema } from './entities/contact-merge';
export type { ContactMerge } from './entities/contact-merge';
export { propertyKeySchema, propertyKindSchema, propertyOptionSchema, propertySchema } from './entities/property';
export type { Property, PropertyKind, PropertyShape } from './entities/property';
export { noTicketing, openTicketPolicy, ticketingSchema, ticketPolicySchema } from './entities/ticketing';
export type { Ticketing, TicketPolicy } from './entities/ticketing';
export { labelColourSchema, labelSchema } from './entities/label';
export type { Label, LabelColour } from './entities/label';
export { loginSchema, memberSchema, roleSchema, teamSchema } from './entities/member';
export type { Login, Member, Role, Team } from './entities/member';
export { notifySchema } from './entities/notify';
export type { Notify } from './entities/notify';
export { entitlementSchema, entitlementsSchema, everything, mayConnect } from './entities/entitlements';
export type { Entitlement, Entitlements } from './entities/entitlements';
export { idSchema, instantSchema, recordShape } from './entities/record';
export { savedViewSchema, viewFilterSchema, viewOwnerSchema, viewSortSchema } from './entities/saved-view';
export type { SavedView, ViewFilter, ViewSort } from './entities/saved-view';
export { macroActSchema, snippetSchema } from './entities/snippet';
export type { MacroAct, Snippet } from './entities/snippet';
export {
  noStageAutomation,
  noStageRules,
  pipelineSchema,
  prioritySchema,
  stageAutomationSchema,
  stageRulesSchema,
  stageSchema,
  ticketSchema,
} from './entities/ticket';
export type { Pipeline, Stage, StageAutomation, StageRules, Ticket } from './entities/ticket';
export { inThreadOrder } from './rules/thread-order';
export { mentionSchema, noTriage, triageSchema } from './entities/triage';
export type { Mention, Triage } from './entities/triage';
export { colourSchema, workspaceSchema } from './entities/workspace';
export type { ApiKey, Workspace } from './entities/workspace';
export { chatState, clockView } from './rules/chat-state';
export type { ChatState, ChatStateInput, ClockView } from './rules/chat-state';
export { calendarDays, dayIn } from './rules/calendar-days';
export type { CalendarDay } from './rules/calendar-days';
export { hoursProblems } from './rules/hours-problems';
export type { HoursProblem } from './rules/hours-problems';
export { lastOccurrence, recurrenceSchema } from './rules/recurrence';
export type { Recurrence } from './rules/recurrence';
export { isScheduledFor, scheduleSchema } from './rules/schedule';
export type { Schedule } from './rules/schedule';
export { endsNextDay, isOpenAt, isTimeZone, nextOpening } from './rules/opening-hours';
export type { OpeningHours } from './rules/opening-hours';
export { isAfterCutoff, noTicketReasons, refuseTicket } from './rules/automatic-ticket';
export type { NoTicket, TicketAsk } from './rules/automatic-ticket';
export { builtInContactProperties } from './rules/built-in-properties';
export { readProperty } from './rules/read-property';
export type { PropertyMistake } from './rules/read-property';
export { firstStage, refuseMove, refuseStart } from './rules/stage-rules';
export type { StageRefusal } from './rules/stage-rules';
export { routeConversation, waitingWhys, waitsForSomebody } from './rules/route';
export type { ContactOwner, Route, RouteInput } from './rules/route';
export { hasRoom, isSeated, peopleOf, staffOf } from './rules/rule-people';
export type { Staff } from './rules/rule-people';
export { teamPresence } from './rules/team-available';
export type { TeamPresence } from './rules/team-available';
export { headingName, headingPeople } from './rules/heading';
export type { Heading, HeadingInput } from './rules/heading';
export {
  chatflowSchema,
  deviceSchema,
  displaySchema,
  pageRuleSchema,
  targetingSchema,
  visitorRuleSchema,
} from './targeting/chatflow';
export type { Chatflow, Device, Display, PageRule, Targeting, VisitorRule } from './targeting/chatflow';
export { chatflowsOf, flowsNamedBy } from './targeting/chatflows-of';
export { chooseChatflow, matchChatflow } from './targeting/match-chatflow';
export type { ChatflowMatch, Condition } from './targeting/match-chatflow';
export { matchPage } from './targeting/match-page';
export { countryIn, deviceOf, plainVisit, preferredLanguage } from './targeting/visit-facts';
export type { VisitFacts } from './targeting/visit-facts';
