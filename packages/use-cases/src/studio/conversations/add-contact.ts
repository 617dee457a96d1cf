// An agent says who an unknown visitor is: somebody known by that address, or a new contact (2.7).
import type { PropertyValue } from '@parley/helpdesk';
import { type Fault, ok, type Result } from '@parley/primitives';
import { contactOf, setProperties } from '../../conversation/contact-of';
import type { World } from '../../world';
import { type Actor, invalid } from '../actor';
import { changeConversation } from './change-conversation';

export type WhoItIs = {
  readonly conversationId: string;
  readonly email: string;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
};

export function addContact(
  world: World,
  actor: Actor,
  { conversationId, email, firstName, lastName }: WhoItIs,
): Promise<Result<{ readonly contactId: string }, Fault>> {
  const which = { conversationId, action: 'conversation.add-contact' };
  return changeConversation(world, actor, which, async (change, conversation) => {
    if (conversation.contactId !== null) return invalid('This visitor is a contact already. Correct them beside it.');
    const address = email.trim().toLowerCase();
    const known = await world.store.findIdentity(actor.workspaceId, 'email', '', address);
    if (known) {
      change.set({ contactId: known.contactId });
      return ok({ contactId: known.contactId });
    }
    const contact = await contactOf(world, change);
    const properties: Record<string, PropertyValue> = {
      email: address,
      ...(firstName && { first_name: firstName }),
      ...(lastName && { last_name: lastName }),
    };
    await setProperties(world, change, { known: contact, properties });
    return ok({ contactId: contact.contact.id });
  });
}
