// What the pane beside the thread and each of its sections are given.
import type { Thread } from '../data/conversation-types';

export interface SidePaneProps {
  thread: Thread;
  mayAct: boolean;
}
