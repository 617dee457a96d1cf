// What a visitor's turn says of a flow that seems to write on.
import type { ConversationChange } from './conversation-change';
import type { VisitorTurn } from './visitor-view';

export function typingIn({ typingMs }: ConversationChange): Pick<VisitorTurn, 'typingMs'> {
  return typingMs === null ? {} : { typingMs };
}
