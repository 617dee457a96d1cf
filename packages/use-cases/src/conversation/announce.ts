// Tells everyone who looks at a conversation that it has changed, once the change is stored.
import type { LiveEvent } from '@parley/ports';
import type { World } from '../world';
import type { ConversationChange } from './conversation-change';
import { previewOf } from './preview-of';

/** `by`: the member whose doing it was. */
export function announce(
  world: Pick<World, 'bus' | 'wake'>,
  change: ConversationChange,
  by: string | null = null,
): void {
  const { workspaceId, id, lastSeq } = change.conversation;
  world.bus.publish({ topic: 'conversation', workspaceId, conversationId: id, lastSeq });
  const { typingMs } = change;
  if (typingMs !== null)
    world.bus.publish({
      topic: 'typing',
      workspaceId,
      conversationId: id,
      who: 'flow',
      name: null,
      on: true,
      typingMs,
    });
  for (const notice of noticesOf(change, by)) world.bus.publish(notice);
  if (change.leavesWork) world.wake();
}

/** What members want to hear of: a visitor's words, a note that names them, a conversation given to them. */
function noticesOf({ conversation, messages, ownerBefore }: ConversationChange, by: string | null): LiveEvent[] {
  const { workspaceId, id: conversationId, owner, triage, status } = conversation;
  if (status === 'draft' || triage.spam) return [];
  const about = { topic: 'notice', workspaceId, conversationId, byMemberId: by } as const;
  const notices: LiveEvent[] = [];
  const heard = messages.findLast(({ direction }) => direction === 'in');
  const ownerId = owner.kind === 'member' ? owner.memberId : null;
  if (heard && owner.kind !== 'flow')
    notices.push({ ...about, about: 'message', memberId: ownerId, text: previewOf(heard.parts) ?? '' });
  const had = ownerBefore.kind === 'member' ? ownerBefore.memberId : null;
  if (ownerId !== null && ownerId !== had && ownerId !== by)
    notices.push({ ...about, about: 'assigned', memberId: ownerId, text: conversation.preview });
  for (const { memberId, seq } of triage.mentions) {
    const note = messages.find((message) => message.note && message.seq === seq);
    if (note && memberId !== by)
      notices.push({ ...about, about: 'mention', memberId, text: previewOf(note.parts) ?? '' });
  }
  return notices;
}
