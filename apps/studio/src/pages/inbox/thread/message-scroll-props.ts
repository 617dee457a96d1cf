// What the scrolling thread and the list inside it are given.
import type { MessageView, Pending, Thread } from '../data/conversation-types';
import type { Writing } from '../data/use-typing';

export interface MessageScrollProps {
  thread: Thread;
  messages: readonly MessageView[];
  pending: readonly Pending[];
  writing: Writing;
  mayAct: boolean;
  onRetry: (messageId: string) => void;
  onAgain: (pending: Pending) => void;
  onEdit: (pending: Pending) => void;
  hasEarlier: boolean;
  fetchEarlier: () => void;
  fetchingEarlier: boolean;
}
