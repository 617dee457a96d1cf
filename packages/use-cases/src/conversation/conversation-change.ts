// Collects everything one happening changes in a conversation, so that it is stored together or not at all.
import type { Author, Conversation, Message, Owner, Via } from '@parley/helpdesk';
import type { MessagePart } from '@parley/messages';
import type { OutboxRow, Write } from '@parley/ports';
import type { MemberId } from '@parley/primitives';
import { agentJoined } from '../session/own-timers';
import { nextOrder } from '../effects/next-order';
import type { World } from '../world';
import { isFetched } from './is-fetched';
import { laneOf } from './lane-of';
import { previewOf } from './preview-of';
import { afterClosing, afterHearing, afterOwning, afterSaying } from './triage-rules';

export type Said = {
  readonly parts: MessagePart[];
  readonly author: Author;
  /** A private note: members see it, the visitor never. */
  readonly note?: boolean;
  /** Words of the system that the visitor is to read as well, wherever they read. */
  readonly told?: boolean;
  /** Of the member's browser (idempotency), unique in the conversation. */
  readonly clientId?: string;
};

export type Heard = {
  readonly parts: MessagePart[];
  readonly at: number;
  readonly clientId?: string;
  readonly externalId?: string;
  readonly via?: Via;
};

/**
 * @example
 * const change = new ConversationChange(world, conversation);
 * change.say({ parts, author: { kind: 'member', memberId } });
 * await world.store.commit(change.writes());
 */
export class ConversationChange {
  readonly messages: Message[] = [];
  readonly at: number;
  /** Who had it before. */
  readonly ownerBefore: Owner;
  private readonly more: Write[] = [];
  /** The visitor's first message is in it: a draft became a conversation. */
  begins = false;
  /** For how long the flow seems to write what it says next. */
  typingMs: number | null = null;
  private readonly isNew: boolean;
  private dirty: boolean;

  /** `conversation` is the state as changed so far; its revision stays the stored one until `writes`. */
  constructor(
    private readonly world: Pick<World, 'clock' | 'ids'>,
    public conversation: Conversation,
    options: { readonly isNew: boolean } = { isNew: false },
  ) {
    this.at = world.clock.now();
    this.ownerBefore = conversation.owner;
    this.isNew = options.isNew;
    this.dirty = options.isNew;
  }

  set(fields: Partial<Omit<Conversation, 'id' | 'workspaceId' | 'revision'>>): void {
    this.conversation = { ...this.conversation, ...fields };
    this.dirty = true;
  }

  write(...writes: readonly Write[]): void {
    this.more.push(...writes);
  }

  /** A message of the visitor. Opens a draft or closed conversation. */
  hear({ parts, at, clientId, externalId, via }: Heard): Message {
    const message = this.add({
      at,
      direction: 'in',
      note: false,
      author: { kind: 'contact' },
      parts,
      clientId: clientId ?? null,
      externalId: externalId ?? null,
      delivery: null,
      ...(via && { via }),
    });
    if (this.conversation.status === 'draft') this.begins = true;
    const triage = afterHearing(this.conversation, at);
    this.set({ status: 'open', triage, lastInboundAt: Math.max(at, this.conversation.lastInboundAt ?? 0) });
    return message;
  }

  /** Words of ours that were sent without us; they need no delivery any more. */
  hearOurs({ parts, at, externalId }: Heard): Message {
    const delivery = { status: 'accepted', at: this.at } as const;
    const rest = { note: false, clientId: null, externalId: externalId ?? null, delivery };
    return this.add({ at, direction: 'out', author: { kind: 'system' }, parts, ...rest });
  }

  /** A message of ours. Who reads our stored rows has it delivered by being stored; others get an outbox row under `key`. */
  say({ parts, author, note = false, told = false, clientId }: Said, key?: string): Message {
    const pulls = isFetched(this.conversation);
    const delivery =
      note || (author.kind === 'system' && !told)
        ? null
        : ({ status: pulls ? 'delivered' : 'queued', at: this.at } as const);
    const message = this.add({
      at: this.at,
      direction: 'out',
      note,
      author,
      parts,
      clientId: clientId ?? null,
      externalId: null,
      delivery,
    });
    if (!note) this.set({ triage: afterSaying(this.conversation, author, this.at) });
    if (delivery?.status === 'queued') this.deliver(message, key ?? message.id);
    return message;
  }

  /** Something that happened, worded in the reader's language; as a note it is for members alone. */
  notice(
    code: string,
    values: Record<string, string> = {},
    { note }: { readonly note: boolean } = { note: false },
  ): void {
    this.say({ parts: [{ kind: 'notice', code, values }], author: { kind: 'system' }, note });
  }

  /** Gives the conversation to somebody; a changed owner raises the fence. */
  own(owner: Owner, why: string | null): void {
    const same = JSON.stringify(owner) === JSON.stringify(this.conversation.owner);
    const triage = afterOwning(this.conversation, owner, this.at);
    this.tellSession(owner);
    this.set({ owner, triage, assignedWhy: why, fence: this.conversation.fence + (same ? 0 : 1) });
  }

  /** A watcher of the flow may wait for somebody to come. */
  private tellSession(owner: Owner): void {
    const { workspaceId, sessionId, owner: before } = this.conversation;
    if (owner.kind !== 'member' || before.kind === 'member' || sessionId === null) return;
    this.write({ kind: 'set-timer', row: { workspaceId, sessionId, timer: agentJoined, dueAt: this.at } });
  }

  /** Null: nobody of the team did it. */
  close(by: MemberId | null): void {
    this.notice('closed');
    this.set({ status: 'closed', triage: afterClosing(this.conversation, by, this.at) });
  }

  /** In the conversation's lane, or in one of its own that nothing else waits for. */
  addEffect(effect: Pick<OutboxRow, 'key' | 'effect' | 'sessionId'>, lane?: string, dueAt = this.at): void {
    const { conversation } = this;
    this.more.push({
      kind: 'add-effect',
      row: {
        ...effect,
        workspaceId: conversation.workspaceId,
        id: this.world.ids.next('effect'),
        lane: lane ?? laneOf(conversation),
        order: nextOrder(this.world.clock),
        conversationId: conversation.id,
        state: 'queued',
        attempts: 0,
        dueAt,
        reason: null,
      },
    });
  }

  /** Whether something is left for the worker: an effect to perform or a timer to wait for. */
  get leavesWork(): boolean {
    return this.more.some(({ kind }) => kind === 'add-effect' || kind === 'set-timer');
  }

  /** Everything to store, in one commit. */
  writes(): Write[] {
    const adds = this.messages.map((message): Write => ({ kind: 'add-message', message }));
    if (!this.dirty) return [...adds, ...this.more];
    const revision = this.isNew ? 1 : this.conversation.revision + 1;
    return [{ kind: 'put', table: 'conversations', row: { ...this.conversation, revision } }, ...adds, ...this.more];
  }

  private deliver(message: Message, key: string): void {
    const data = { messageId: message.id };
    this.addEffect({ key, sessionId: null, effect: { kind: 'deliver-message', stepId: null, data } });
  }

  private add(fields: Omit<Message, 'workspaceId' | 'id' | 'conversationId' | 'seq'>): Message {
    const { workspaceId, id, lastSeq } = this.conversation;
    const seq = lastSeq + 1;
    const message: Message = { workspaceId, id: this.world.ids.next('message'), conversationId: id, seq, ...fields };
    this.messages.push(message);
    const preview = fields.note ? null : previewOf(fields.parts);
    this.set({ lastSeq: seq, lastMessageAt: fields.at, ...(preview !== null && { preview }) });
    return message;
  }
}
