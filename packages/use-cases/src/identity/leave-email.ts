// A visitor leaves an address when nobody is there to answer: a claim, kept with the conversation.
import { err, type Fault, ok, type Result } from '@parley/primitives';
import { announce } from '../conversation/announce';
import { commitAgain } from '../commit-again';
import { contactOf, setProperties } from '../conversation/contact-of';
import { ConversationChange } from '../conversation/conversation-change';
import { findVisitorConversation, type VisitorPass } from '../conversation/find-visitor-conversation';
import type { World } from '../world';

type Left = VisitorPass & { readonly email: string };

export function leaveEmail(world: World, { email, ...pass }: Left): Promise<Result<void, Fault>> {
  return world.lanes.run(pass.conversationId, async () => {
    const done = await commitAgain<Result<ConversationChange, Fault>>(world, async () => {
      const found = await findVisitorConversation(world, pass);
      if (!found.ok) return { writes: [], result: err(found.error) };
      const change = new ConversationChange(world, found.value);
      const known = await contactOf(world, change);
      // What the team knows of a contact is not overwritten by what somebody types.
      const isBlank = !known.contact.properties['email'];
      await setProperties(world, change, { known, properties: isBlank ? { email } : {} });
      change.notice('email-left', { name: email }, { note: true });
      return { writes: change.writes(), result: ok(change) };
    });
    if (!done.ok) return err(done.error);
    announce(world, done.value);
    return ok(undefined);
  });
}
