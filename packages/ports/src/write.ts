// Changes to what is stored, as data: writes handed over together are stored together or not at all.
import type { Effect, SessionEvent } from '@parley/engine';
import type { ConversationId, EffectId, LedgerId, MessageId, SessionId, WorkspaceId } from '@parley/primitives';
import type { Delivery, Message } from '@parley/helpdesk';
import type { Entities, Table } from './records';

/** A raw inbound webhook or request, kept before it is answered. */
export type LedgerRow = {
  readonly workspaceId: WorkspaceId;
  readonly id: LedgerId;
  readonly connectionId: string;
  /** Unique per connection; a second row with the same key is the same happening and is not stored. */
  readonly key: string;
  readonly receivedAt: number;
  /** The item as JSON text. */
  readonly body: string;
  readonly state: 'received' | 'done' | 'dead';
  /** Why it is dead, in words for an admin. */
  readonly reason: string | null;
  readonly attempts: number;
};

/** An effect waiting to be performed. `key` = session id + revision + index: performing twice is noticed by it. */
export type OutboxRow = {
  readonly workspaceId: WorkspaceId;
  readonly id: EffectId;
  readonly key: string;
  /** Effects of one lane are performed one after another, in order of `order`. */
  readonly lane: string;
  readonly order: number;
  readonly sessionId: SessionId | null;
  readonly conversationId: ConversationId | null;
  readonly effect: Effect;
  readonly state: 'queued' | 'performing' | 'done' | 'failed' | 'unknown';
  readonly attempts: number;
  readonly dueAt: number;
  readonly reason: string | null;
};

export type TimerRow = {
  readonly workspaceId: WorkspaceId;
  readonly sessionId: SessionId;
  /** The engine's name of the timer, unique in the session. */
  readonly timer: string;
  readonly dueAt: number;
};

export type EventRow = {
  readonly workspaceId: WorkspaceId;
  readonly sessionId: SessionId;
  /** Revision of the session after this event. */
  readonly revision: number;
  readonly event: SessionEvent;
};

/** Who did what in the studio; only ever added to. */
export type AuditRow = {
  readonly workspaceId: WorkspaceId;
  readonly id: string;
  readonly at: number;
  readonly memberId: string | null;
  readonly action: string;
  readonly subject: string;
  /** What changed, in short words for people, e.g. `{ from: 'New', to: 'Done' }`. */
  readonly details?: Readonly<Record<string, string>> | null;
};

type PutWrite = {
  [T in Table]: {
    readonly kind: 'put';
    readonly table: T;
    /** `row.revision` is the new revision; it is stored only if the stored one is exactly one less (0 = must not exist). */
    readonly row: Entities[T];
  };
}[Table];

export type Write =
  | PutWrite
  | { readonly kind: 'remove'; readonly table: Table; readonly workspaceId: WorkspaceId; readonly id: string }
  /** Conflict when (conversation, seq), (conversation, clientId) or (connection, externalId) exists already. */
  | { readonly kind: 'add-message'; readonly message: Message }
  /** Forward only: an older status never overwrites a newer one. */
  | {
      readonly kind: 'set-delivery';
      readonly workspaceId: WorkspaceId;
      readonly messageId: MessageId;
      readonly delivery: Delivery;
      readonly externalId?: string;
    }
  /** The same message with its files at another place. Nothing happens when it is gone. */
  | {
      readonly kind: 'set-parts';
      readonly workspaceId: WorkspaceId;
      readonly messageId: MessageId;
      readonly parts: Message['parts'];
    }
  /** All messages of one conversation into another, numbered on from `after`; each keeps the connection it came by. */
  | {
      readonly kind: 'move-messages';
      readonly workspaceId: WorkspaceId;
      readonly from: ConversationId;
      readonly to: ConversationId;
      readonly after: number;
    }
  | { readonly kind: 'add-event'; readonly row: EventRow }
  | { readonly kind: 'add-effect'; readonly row: OutboxRow }
  | {
      readonly kind: 'set-effect';
      readonly workspaceId: WorkspaceId;
      readonly id: EffectId;
      readonly state: OutboxRow['state'];
      readonly attempts: number;
      readonly dueAt: number;
      readonly reason: string | null;
    }
  | { readonly kind: 'set-timer'; readonly row: TimerRow }
  /** Conflict when it is not there any more: somebody else fired or cancelled it. With `must: false` absence is fine. */
  | {
      readonly kind: 'drop-timer';
      readonly workspaceId: WorkspaceId;
      readonly sessionId: SessionId;
      readonly timer: string;
      readonly must: boolean;
    }
  | { readonly kind: 'drop-timers'; readonly workspaceId: WorkspaceId; readonly sessionId: SessionId }
  /** Ignored when the key is known already; see `addLedger` for telling which were new. */
  | {
      readonly kind: 'set-ledger';
      readonly workspaceId: WorkspaceId;
      readonly id: LedgerId;
      readonly state: LedgerRow['state'];
      readonly reason: string | null;
      readonly attempts: number;
    }
  /**
   * What is known of a visitor besides the entities, which are removed one by one: raw inbound rows and effects that
   * name them on this connection, and the sessions of these conversations with their events and timers.
   */
  | {
      readonly kind: 'forget-visitor';
      readonly workspaceId: WorkspaceId;
      readonly connectionId: string;
      readonly visitorKey: string;
      readonly conversationIds: readonly string[];
    }
  /** Logs a member out everywhere. */
  | { readonly kind: 'drop-logins'; readonly workspaceId: WorkspaceId; readonly memberId: string }
  | { readonly kind: 'add-audit'; readonly row: AuditRow };

/** Nothing was stored: somebody else was first. Load again and decide anew. */
export type Conflict = { readonly conflict: Write['kind']; readonly what: string };
