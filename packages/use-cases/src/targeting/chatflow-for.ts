// Which chatflow a visit gets: the first live one whose targeting matches, asked once and kept with the conversation.
import {
  type Chatflow,
  chatflowsOf,
  chooseChatflow,
  type Connection,
  type Conversation,
  type VisitFacts,
} from '@parley/helpdesk';
import { liveFlow } from '../session/runnable-flow';
import type { World } from '../world';

/** Null where none is meant for this visit: then the page shows no chat. */
export async function chatflowFor(world: World, connection: Connection, facts: VisitFacts): Promise<Chatflow | null> {
  return chooseChatflow(await liveChatflows(world, connection), facts);
}

/** Without those whose flow is switched off or not published; people answer right away on the rest. */
export async function liveChatflows(world: World, connection: Connection): Promise<readonly Chatflow[]> {
  const chatflows = chatflowsOf(connection);
  if (connection.chatflows.length === 0) return chatflows;
  const { workspaceId } = connection;
  const live = await Promise.all(
    chatflows.map(async ({ flowId }) => flowId === null || (await liveFlow(world, workspaceId, flowId)) !== null),
  );
  return chatflows.filter((_, place) => live[place]);
}

/** The connection as this conversation knows it: its first flow is that of the chatflow it was begun by. */
export function asBegun(connection: Connection, { chatflowId }: Pick<Conversation, 'chatflowId'>): Connection {
  const begunBy = connection.chatflows.find(({ id }) => id === chatflowId);
  return begunBy ? { ...connection, flowId: begunBy.flowId } : connection;
}
