// What a flow may know of the world at this instant: stored with every event, so that replay sees the same.
import type { World as FlowWorld } from '@parley/engine';
import { isTeamAvailable, type Conversation } from '@parley/helpdesk';
import { rosterOf } from '../availability/roster';
import { connectionById } from '../inbound/known-connection';
import type { World } from '../world';

export type Happening = { readonly at: number; readonly world: FlowWorld };

export async function happeningIn(world: World, conversation: Conversation): Promise<Happening> {
  const { workspaceId, contactId } = conversation;
  const [connection, roster, contact] = await Promise.all([
    connectionById(world, workspaceId, conversation.connectionId),
    rosterOf(world, workspaceId),
    contactId === null ? null : world.store.get('contacts', workspaceId, contactId),
  ]);
  return {
    at: world.clock.now(),
    world: {
      contact: contact?.properties ?? {},
      teamAvailable: isTeamAvailable(connection?.routing ?? null, roster),
      channel: conversation.channel,
    },
  };
}
