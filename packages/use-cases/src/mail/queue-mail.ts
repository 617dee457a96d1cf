// A mail as a write: it is sent if, and only if, what it tells of is stored in the same commit.
import { type Mail, mailSchema, type Write } from '@parley/ports';
import type { ConversationId, WorkspaceId } from '@parley/primitives';
import { nextOrder } from '../effects/next-order';
import type { World } from '../world';

export type QueuedMail = {
  readonly workspaceId: WorkspaceId;
  /** The conversation it is about, so that its fate is shown there; null for none. */
  readonly conversationId: ConversationId | null;
  /** Names the happening: the same key twice in a workspace is a conflict, never a second mail. */
  readonly key: string;
  readonly mail: Mail;
};

/**
 * @example await world.store.commit([queueMail(world, { workspaceId, conversationId, key: `owner-mail:${messageId}`, mail })])
 * @throws ZodError when the mail is malformed: check addresses of people before.
 */
export function queueMail(world: Pick<World, 'clock' | 'ids'>, queued: QueuedMail): Write {
  const { workspaceId, conversationId, key } = queued;
  const mail = mailSchema.parse(queued.mail);
  return {
    kind: 'add-effect',
    row: {
      workspaceId,
      id: world.ids.next('effect'),
      key,
      lane: `mail:${mail.to.toLowerCase()}`,
      order: nextOrder(world.clock),
      sessionId: null,
      conversationId,
      effect: { kind: 'send-mail', stepId: null, data: { ...mail } },
      state: 'queued',
      attempts: 0,
      dueAt: world.clock.now(),
      reason: null,
    },
  };
}
