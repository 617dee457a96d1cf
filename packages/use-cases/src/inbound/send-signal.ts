// Shows a visitor that somebody reads or writes, where their channel can; nobody waits for it.
import type { Conversation } from '@parley/helpdesk';
import type { ChannelSignal } from '@parley/ports';
import type { World } from '../world';
import { faceOf } from './connection-face';
import { connectionById } from './known-connection';

type To = Pick<Conversation, 'workspaceId' | 'connectionId' | 'channel' | 'visitorKey'>;

export function sendSignal(world: World, to: To, kind: ChannelSignal['kind']): void {
  const signal = world.channelRuntimes[to.channel]?.signal;
  const { visitorKey } = to;
  if (!signal || visitorKey === null) return;
  const send = async () => {
    const connection = await connectionById(world, to.workspaceId, to.connectionId);
    if (connection?.enabled) await signal({ kind, visitorKey }, faceOf(world, connection), world.channelTools);
  };
  send().catch((error: unknown) => world.log.error('A sign of life could not be sent', error));
}
