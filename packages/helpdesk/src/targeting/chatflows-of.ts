// The chatflows of a channel in order of priority; one that has none of its own answers everyone with its flow.
import type { FlowId } from '@parley/primitives';
import type { Connection } from '../entities/inbox';
import { type Chatflow, chatflowSchema } from './chatflow';

export function chatflowsOf({ chatflows, flowId }: Pick<Connection, 'chatflows' | 'flowId'>): readonly Chatflow[] {
  return chatflows.length > 0 ? chatflows : [chatflowSchema.parse({ id: 'everyone', flowId })];
}

/** Every flow a connection leads to, by whatever way: none of them may be removed. */
export function flowsNamedBy({
  chatflows,
  flowId,
  refFlows,
}: Pick<Connection, 'chatflows' | 'flowId' | 'refFlows'>): FlowId[] {
  const named = [flowId, ...[...chatflows, ...refFlows].map((one) => one.flowId)];
  return [...new Set(named.filter((id) => id !== null))];
}
