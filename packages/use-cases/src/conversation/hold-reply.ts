// A visitor's words that wait for more of the same breath, where the flow asks for such a pause.
import type { FlowDraft } from '@parley/flow';
import type { Reply } from '@parley/messages';
import type { ConversationChange } from './conversation-change';

export const hearVisitorKind = 'hear-visitor';

/** False where nothing is waited for: the flow has no pause, or this is no text. What is tapped or sent as a file counts at once. */
export function holdReply(
  change: ConversationChange,
  { reply, opens }: { readonly reply: Reply; readonly opens: boolean },
  { replyPause = 0 }: Pick<FlowDraft, 'replyPause'>,
): boolean {
  const heard = change.messages.findLast(({ direction }) => direction === 'in');
  if (replyPause <= 0 || reply.kind !== 'text' || !heard) return false;
  const { id, hearing } = change.conversation;
  const until = change.at + Math.round(replyPause * 1_000);
  const from = hearing?.from ?? heard.seq;
  change.set({ hearing: { from, until, opens } });
  // The first message of a breath brings the effect along; those that follow only move the time.
  if (hearing) return true;
  const effect = { kind: hearVisitorKind, stepId: null, data: { from } };
  change.addEffect({ key: `${id}:hear:${from}`, sessionId: null, effect }, `hear ${id}`, until);
  return true;
}

/** What was held counts now, or does not count any more. */
export function forgetHeld(change: ConversationChange): void {
  if (change.conversation.hearing) change.set({ hearing: null });
}
