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
      readonly who: 'visitor' | 'member' | 'flow';
      readonly name: string | null;
      readonly on: boolean;
      /** How long, where that is known. */
      readonly typingMs?: number;
    }
  | {
      readonly topic: 'read';
      readonly workspaceId: WorkspaceId;
      readonly conversationId: string;
      readonly who: 'visitor' | 'member';
      readonly seq: number;
    }
  /** Who else looks at a conversation, for the team only. */
  | {
      readonly topic: 'presence';
      readonly workspaceId: WorkspaceId;
      readonly conversationId: string;
      readonly memberId: string;
      readonly doing: Doing;
    }
  /** Something a member wants to hear of; to everybody when `memberId` is null. */
  | {
      readonly topic: 'notice';
      readonly workspaceId: WorkspaceId;
      readonly conversationId: string;
      readonly memberId: string | null;
      /** Whose doing it was, so that nobody hears of their own. */
      readonly byMemberId: string | null;
      readonly about: 'message' | 'mention' | 'assigned';
      readonly text: string;
    }
  | {
      readonly topic:
        | 'ticket'
        | 'pipeline'
        | 'property'
        | 'contact'
        | 'flow'
        | 'form'
        | 'submission'
        | 'connection'
        | 'member'
        | 'inbox'
        | 'label'
        | 'snippet'
        | 'view';
      readonly workspaceId: WorkspaceId;
      readonly id: string;
    };

export type Doing = 'looking' | 'replying' | 'noting' | 'gone';

export interface LiveBus {
  publish(event: LiveEvent): void;
  /** Gives back the function that ends it. */
  subscribe(workspaceId: WorkspaceId, listener: (event: LiveEvent) => void): () => void;
}
