// One act on one or many conversations: each is done by itself, and what could not be done is said per conversation.
import { err, type Fault, fault, type MemberId, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import type { Actor } from '../actor';
import { changeConversation } from './change-conversation';
import { carryOut, type ConversationAct } from './conversation-act';

export type Acted = {
  readonly done: readonly string[];
  readonly refused: readonly { readonly conversationId: string; readonly message: string }[];
};

/** A fault only when not even one could be done. */
export async function actOnConversations(
  world: World,
  actor: Actor,
  { conversationIds, act }: { readonly conversationIds: readonly string[]; readonly act: ConversationAct },
): Promise<Result<Acted, Fault>> {
  const done: string[] = [];
  const refused: Acted['refused'][number][] = [];
  let first: Fault = fault('invalid', 'Choose at least one conversation.', 'conversationIds');
  for (const conversationId of new Set(conversationIds)) {
    const acted = await actOn(world, actor, { conversationId, act });
    if (acted.ok) done.push(conversationId);
    else {
      if (refused.length === 0) first = acted.error;
      refused.push({ conversationId, message: acted.error.message });
    }
  }
  return done.length === 0 ? err(first) : ok({ done, refused });
}

export function actOn(
  world: World,
  actor: Actor,
  { conversationId, act }: { readonly conversationId: string; readonly act: ConversationAct },
): Promise<Result<void, Fault>> {
  const which = { conversationId, action: `conversation.${act.kind}` };
  return changeConversation(world, actor, which, (change) => carryOut({ world, actor, change }, act));
}

type Which = { readonly conversationId: string };

/** By hand, so capacity and availability do not count. Null puts it back to the queue. */
export function assignConversation(
  world: World,
  actor: Actor,
  { conversationId, memberId }: Which & { readonly memberId: MemberId | null },
): Promise<Result<void, Fault>> {
  return actOn(world, actor, { conversationId, act: { kind: 'assign', memberId } });
}

export function closeConversation(world: World, actor: Actor, which: Which): Promise<Result<void, Fault>> {
  return actOn(world, actor, { ...which, act: { kind: 'close' } });
}

export function reopenConversation(world: World, actor: Actor, which: Which): Promise<Result<void, Fault>> {
  return actOn(world, actor, { ...which, act: { kind: 'reopen' } });
}
