// Lets a visitor into their own conversation and no other: by its id and the token they were given.
import type { Conversation } from '@parley/helpdesk';
import { err, fault, type Fault, idFrom, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import type { VisitorThread } from './read-thread';
import { survivorOf } from './survivor-of';
import { numbersOf } from './thread-numbers';

export type VisitorPass = { readonly conversationId: string; readonly token: string };

/** The same answer for a wrong id and a wrong token: neither tells whether the other exists. */
export async function findVisitorThread(
  world: World,
  pass: VisitorPass,
): Promise<Result<VisitorThread & { readonly entered: Conversation }, Fault>> {
  const entered = await world.store.findConversationAnywhere(idFrom('conversation', pass.conversationId));
  const known = entered?.tokenHash ?? null;
  if (entered === null || known === null || known !== world.hashing.sha256(pass.token)) {
    return err(fault('signed-out', 'This conversation is not there, or its token is not right. Start a new one.'));
  }
  return ok({ conversation: await survivorOf(world, entered), numbers: numbersOf(entered), entered });
}

/** Where a conversation was merged into another, that one. */
export async function findVisitorConversation(world: World, pass: VisitorPass): Promise<Result<Conversation, Fault>> {
  const found = await findVisitorThread(world, pass);
  return found.ok ? ok(found.value.conversation) : found;
}
