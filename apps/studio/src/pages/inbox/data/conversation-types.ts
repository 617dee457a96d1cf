// The shapes the inbox shows, as the API gives them.
import type { AppRouter } from '@parley/api';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<AppRouter>;

export type ConversationRow = Outputs['conversations']['list'][number];
export type Thread = Outputs['conversations']['get'];
export type MessageView = Thread['messages'][number];
export type MessagePart = MessageView['parts'][number];
export type View = 'all' | 'mine' | 'unassigned' | 'flow' | 'closed';
export type ChannelKind = ConversationRow['channel'];

/** A message of ours that the server has not confirmed yet, or has refused. */
export interface Pending {
  readonly clientId: string;
  readonly text: string;
  readonly note: boolean;
  readonly at: number;
  /** Where it stands in the thread, once the server has said so. */
  readonly seq: number | null;
  /** Why it was refused; null while it is on its way. */
  readonly failure: string | null;
}
