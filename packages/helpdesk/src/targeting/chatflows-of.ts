// The chatflows of a channel in order of priority; one that has none of its own answers everyone with its flow.
import type { Connection } from '../entities/inbox';
import { type Chatflow, chatflowSchema } from './chatflow';

export function chatflowsOf({ chatflows, flowId }: Pick<Connection, 'chatflows' | 'flowId'>): readonly Chatflow[] {
  return chatflows.length > 0 ? chatflows : [chatflowSchema.parse({ id: 'everyone', flowId })];
}
