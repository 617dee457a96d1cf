// Whether an answer written now would reach the visitor, so that whoever writes it knows beforehand.
import type { Conversation } from '@parley/helpdesk';
import { addressToAnswer } from '../forms/mail-answer';
import { connectionById } from '../inbound/known-connection';
import type { World } from '../world';
import { isFetched } from './is-fetched';

/**
 * `off-waits`: the channel is switched off, and the visitor sees the answer once it is on again. `off-fails`: switched off,
 * and the answer is not sent. `no-address`: the form was filled in without an address to answer to.
 */
export type Reach = 'open' | 'off-waits' | 'off-fails' | 'gone' | 'no-address';

export async function reachOf(world: World, conversation: Conversation): Promise<Reach> {
  const { workspaceId, connectionId, channel } = conversation;
  const connection = await connectionById(world, workspaceId, connectionId);
  if (!connection) return 'gone';
  if (channel === 'form' && (await addressToAnswer(world, conversation)) === null) return 'no-address';
  if (connection.enabled) return 'open';
  return isFetched(conversation) ? 'off-waits' : 'off-fails';
}
