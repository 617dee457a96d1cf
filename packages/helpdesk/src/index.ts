// Door of helpdesk.
export { contactSchema, identitySchema, propertyValueSchema } from './entities/contact';
export type { Contact, Identity, PropertyValue } from './entities/contact';
export { authorSchema, conversationSchema, deliverySchema, messageSchema, ownerSchema } from './entities/conversation';
export type { Author, Conversation, Delivery, Message, Owner } from './entities/conversation';
export { connectionSchema, inboxSchema, routingSchema } from './entities/inbox';
export type { Connection, Inbox, Routing } from './entities/inbox';
export { loginSchema, memberSchema, roleSchema, teamSchema } from './entities/member';
export type { Login, Member, Role, Team } from './entities/member';
export { idSchema, instantSchema, recordShape } from './entities/record';
export { pipelineSchema, prioritySchema, stageSchema, ticketSchema } from './entities/ticket';
export type { Pipeline, Stage, Ticket } from './entities/ticket';
export { colourSchema, workspaceSchema } from './entities/workspace';
export type { Workspace } from './entities/workspace';
export { peopleOf, routeConversation } from './rules/route';
export type { Route, RouteInput } from './rules/route';
export { isTeamAvailable } from './rules/team-available';
