// What a flow may know of the world at this instant: stored with every event, so that replay sees the same.
import type { World as FlowWorld } from '@parley/engine';
import type { Conversation } from '@parley/helpdesk';
import { availabilityOf } from '../availability/availability-of';
import { connectionById } from '../inbound/known-connection';
import type { World } from '../world';

export type Happening = { readonly at: number; readonly world: FlowWorld };

export async function happeningIn(world: World, conversation: Conversation): Promise<Happening> {
  const { workspaceId, contactId } = conversation;
  const [connection, contact] = await Promise.all([
    connectionById(world, workspaceId, conversation.connectionId),
    contactId === null ? null : world.store.get('contacts', workspaceId, contactId),
  ]);
  const availability = connection && (await availabilityOf(world, connection));
  return {
    at: world.clock.now(),
    world: {
      contact: contact?.properties ?? {},
      teamAvailable: availability?.state === 'available',
      hoursOpen: availability?.inHours ?? true,
      channel: conversation.channel,
      ...(availability && { timeZone: availability.timeZone }),
    },
  };
}
