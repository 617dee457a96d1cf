// News for whoever looks at the same thing: pushed after it is stored, and never the only way to learn of it.
import type { WorkspaceId } from '@parley/primitives';

export type LiveEvent =
  | {
      readonly topic: 'conversation';
      readonly workspaceId: WorkspaceId;
      readonly conversationId: string;
      readonly lastSeq: number;
    }
  | {
      readonly topic: 'typing';
      readonly workspaceId: WorkspaceId;
      readonly conversationId: string;
      readonly who: 'visitor' | 'member';
      readonly name: string | null;
      readonly on: boolean;
    }
  | {
      readonly topic: 'read';
      readonly workspaceId: WorkspaceId;
      readonly conversationId: string;
      readonly who: 'visitor' | 'member';
      readonly seq: number;
    }
  | {
      readonly topic: 'ticket' | 'contact' | 'flow' | 'form' | 'submission' | 'connection' | 'member' | 'inbox';
      readonly workspaceId: WorkspaceId;
      readonly id: string;
    };

export interface LiveBus {
  publish(event: LiveEvent): void;
  /** Gives back the function that ends it. */
  subscribe(workspaceId: WorkspaceId, listener: (event: LiveEvent) => void): () => void;
}
