// The live side of a visitor's chat: first what was missed, then what happens, in order and without repeats.
import type { Conversation } from '@parley/helpdesk';
import type { LiveEvent } from '@parley/ports';
import { err, type Fault, ok, type Result } from '@parley/primitives';
import { rosterOf } from '../availability/roster';
import type { World } from '../world';
import { findVisitorThread, type VisitorPass } from './find-visitor-conversation';
import { readThread, type VisitorThread } from './read-thread';
import { storedUpTo } from './thread-numbers';
import { awaitingOf, type VisitorAwaiting, type VisitorMessage, viewMessages } from './visitor-view';

export type ChatNews =
  | { readonly event: 'message'; readonly message: VisitorMessage }
  | { readonly event: 'typing'; readonly on: boolean; readonly name: string | null; readonly ms?: number }
  | { readonly event: 'read'; readonly seq: number }
  | {
      readonly event: 'conversation';
      readonly status: Conversation['status'];
      readonly awaiting: VisitorAwaiting | null;
      readonly agent: { readonly name: string; readonly avatar?: string } | null;
    };

type Watching = VisitorPass & {
  readonly after: number;
  readonly tell: (news: ChatNews) => void;
  /** Merged into another conversation: what comes is heard by watching anew. */
  readonly over: () => void;
};

/** Gives back the function that ends it. News come by themselves; `tell` must not throw. */
export async function watchChat(
  world: World,
  { after, tell, over, ...pass }: Watching,
): Promise<Result<() => void, Fault>> {
  const found = await findVisitorThread(world, pass);
  if (!found.ok) return err(found.error);
  const { workspaceId, id } = found.value.conversation;
  const watch = new ChatWatch(world, found.value, { after, tell, over });
  const end = world.bus.subscribe(workspaceId, (event) => {
    if ('conversationId' in event && event.conversationId === id) watch.hear(event);
  });
  watch.catchUp();
  return ok(() => {
    watch.ended = true;
    end();
  });
}

class ChatWatch {
  ended = false;
  private seq: number;
  private status = '';
  private readSeq = 0;
  private running = false;
  private again = false;
  private typingMs: number | null = null;
  private readonly tell: (news: ChatNews) => void;
  private readonly over: () => void;

  constructor(
    private readonly world: World,
    private readonly thread: VisitorThread,
    { after, tell, over }: Pick<Watching, 'after' | 'tell' | 'over'>,
  ) {
    // A cursor from nowhere must not hide what comes.
    this.seq = Math.min(after, thread.conversation.lastSeq);
    this.tell = tell;
    this.over = over;
  }

  hear(event: LiveEvent): void {
    if (event.topic === 'conversation') return this.catchUp();
    if (event.topic === 'typing' && event.who === 'flow') {
      // Behind what was said before it
      this.typingMs = event.typingMs ?? null;
      return this.catchUp();
    }
    if (event.topic === 'typing' && event.who === 'member')
      this.tell({ event: 'typing', on: event.on, name: event.name });
    if (event.topic === 'read' && event.who === 'member')
      this.tell({ event: 'read', seq: storedUpTo(this.thread.numbers, event.seq) });
  }

  /** The store is what counts; news only say when to look. News during a look make it look once more. */
  catchUp(): void {
    this.again = true;
    if (this.running) return;
    this.running = true;
    this.look().then(
      () => {
        this.running = false;
      },
      (error: unknown) => {
        this.running = false;
        this.world.log.error('A chat stream could not read its conversation', error);
      },
    );
  }

  private async look(): Promise<void> {
    while (this.again && !this.ended) {
      this.again = false;
      const rows = await readThread(this.world, this.thread, { after: this.seq, limit: 200 });
      const messages = await viewMessages(this.world, rows);
      if (this.ended) return;
      for (const message of messages) this.tell({ event: 'message', message });
      this.seq = rows.at(-1)?.seq ?? this.seq;
      if (rows.length === 200) this.again = true;
      else await this.tellStatus();
    }
    if (this.typingMs !== null && !this.ended) this.tell({ event: 'typing', on: true, name: null, ms: this.typingMs });
    this.typingMs = null;
  }

  private async tellStatus(): Promise<void> {
    const { workspaceId, id } = this.thread.conversation;
    const now = await this.world.store.get('conversations', workspaceId, id);
    if (now === null || this.ended) return;
    if (now.status === 'merged') return this.over();
    if (now.readSeq > this.readSeq) {
      this.readSeq = now.readSeq;
      this.tell({ event: 'read', seq: storedUpTo(this.thread.numbers, now.readSeq) });
    }
    const news = {
      event: 'conversation',
      status: now.status,
      awaiting: await awaitingOf(this.world, now),
      agent: await this.agentOf(now),
    } as const;
    const status = JSON.stringify(news);
    if (status === this.status) return;
    this.status = status;
    this.tell(news);
  }

  private async agentOf({ owner, workspaceId }: Conversation) {
    if (owner.kind !== 'member') return null;
    const { members } = await rosterOf(this.world, workspaceId);
    const member = members.find(({ id }) => id === owner.memberId);
    if (!member) return null;
    return { name: member.name, ...(member.avatarUrl !== null && { avatar: member.avatarUrl }) };
  }
}
