// The address and the marks by which an answer to one of our mails finds its conversation again.
import { type ConversationId, idFrom, idPrefixes } from '@parley/primitives';
import type { World } from '../world';

/** Short enough for the 64 signs before the `@`, in lower case since some mail servers know no other. */
const proofLength = 20;
const mark = new RegExp(`(?:^|[+.])([0-9a-z]{1,40})\\.([0-9a-f]{${proofLength}})$`);

/** Names one conversation and proves that we wrote it. */
export function threadMark({ vault }: Pick<World, 'vault'>, conversationId: ConversationId): string {
  return `${conversationId.slice(prefix.length)}.${proofOf(vault, conversationId)}`;
}

/** Where an answer goes; null where this installation takes no mails in. */
export function replyAddress(
  world: Pick<World, 'vault' | 'inboundMail'>,
  conversationId: ConversationId,
): string | null {
  return world.inboundMail && `reply+${threadMark(world, conversationId)}@${world.inboundMail.domain}`;
}

/** The conversation an address or Message-ID of ours belongs to; null for everything we did not write ourselves. */
export function conversationMarked({ vault }: Pick<World, 'vault'>, text: string): ConversationId | null {
  const local = text.replace(/^</, '').replace(/>$/, '').toLowerCase().split('@')[0] ?? '';
  const [, id, proof] = mark.exec(local) ?? [];
  if (id === undefined || proof === undefined) return null;
  const conversationId = idFrom('conversation', `${prefix}${id}`);
  return proofOf(vault, conversationId) === proof ? conversationId : null;
}

const prefix = `${idPrefixes.conversation}_`;

function proofOf(vault: World['vault'], conversationId: ConversationId): string {
  return vault.sign(`mail thread ${conversationId}`).slice(0, proofLength);
}
