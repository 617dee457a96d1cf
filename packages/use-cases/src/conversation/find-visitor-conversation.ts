// Lets a visitor into their own conversation and no other: by its id and the token they were given.
import type { Conversation } from '@parley/helpdesk';
import { err, fault, type Fault, idFrom, ok, type Result } from '@parley/primitives';
import type { World } from '../world';

export type VisitorPass = { readonly conversationId: string; readonly token: string };

/** The same answer for a wrong id and a wrong token: neither tells whether the other exists. */
export async function findVisitorConversation(world: World, pass: VisitorPass): Promise<Result<Conversation, Fault>> {
  const conversation = await world.store.findConversationAnywhere(idFrom('conversation', pass.conversationId));
  const known = conversation?.tokenHash ?? null;
  if (conversation === null || known === null || known !== world.hashing.sha256(pass.token)) {
    return err(fault('signed-out', 'This conversation is not there, or its token is not right. Start a new one.'));
  }
  return ok(conversation);
}
