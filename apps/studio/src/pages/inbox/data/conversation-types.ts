// The shapes the inbox shows, as the API gives them.
import type { AppRouter } from '@parley/api';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<AppRouter>;

export type ConversationRow = Omit<Outputs['conversations']['list'][number], 'sortedAt'>;
export type Thread = Outputs['conversations']['get'];
export type MessageView = Thread['messages'][number];
export type MessagePart = MessageView['parts'][number];
type Inputs = inferRouterInputs<AppRouter>;

/** A listed conversation, with where it was found when it was searched for. */
export type ListRow = ConversationRow & { readonly hit?: { readonly seq: number; readonly text: string } | null };
export type View = Inputs['conversations']['list']['view'];
export type Sort = NonNullable<Inputs['conversations']['list']['sort']>;
export type ViewFilter = Required<NonNullable<Inputs['conversations']['list']['filter']>>;
export type SavedView = Outputs['views']['list'][number];
export type Counts = Outputs['conversations']['counts'];
export type Act = Inputs['conversations']['act']['act'];
export type Snippet = Outputs['snippets']['list'][number];
export type MacroAct = Snippet['acts'][number];
export type Label = Outputs['labels']['list'][number];
export type Looker = Outputs['conversations']['look'][number];
export type ChannelKind = ConversationRow['channel'];

/** A message of ours that the server has not confirmed yet, or has refused. */
export interface Pending {
  readonly clientId: string;
  readonly text: string;
  readonly note: boolean;
  readonly fileIds: readonly string[];
  /** Names of the files, to be shown while they are on their way. */
  readonly fileNames: readonly string[];
  readonly acts: readonly MacroAct[];
  readonly mentions: readonly string[];
  readonly at: number;
  /** Where it stands in the thread, once the server has said so. */
  readonly seq: number | null;
  /** Why it was refused; null while it is on its way. */
  readonly failure: string | null;
}
