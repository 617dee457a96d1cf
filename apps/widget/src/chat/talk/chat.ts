// One visitor's chat: starts or resumes it, sends, listens, and keeps the gaps closed.
import { readObject, readText } from '../../read-json';
import { type Awaiting, type Choice, readAwaiting, readMessage, type Turn } from '../../wire';
import { randomId } from '../../random-id';
import type { Answer, ChatApi, ChatOpening, Outgoing } from './chat-api';
import { type Change, changeConversation, type Conversation, emptyConversation, leavesGap } from './conversation';
import { EventStream } from './event-stream';
import type { ChatPass, RememberedChat } from './remembered-chat';
import type { StreamEvent } from './sse-parser';

export type Phase = 'resting' | 'starting' | 'open' | 'failed';

export interface ChatState {
  phase: Phase;
  live: boolean;
  /** Messages of the team or a flow that the visitor has not had in view. */
  unread: number;
  /** What a chat begun on this page began with: nothing from the server, something, or it was resumed. */
  begun: 'empty' | 'spoken' | 'resumed';
  conversation: Conversation;
}

export interface ChatTools {
  api: ChatApi;
  memory: RememberedChat;
  opening: () => ChatOpening;
  changed: (state: ChatState) => void;
}

const TYPING_EVERY = 3000;
const TYPING_ENDS = 9000;

export class Chat {
  state: ChatState = { phase: 'resting', live: true, unread: 0, begun: 'resumed', conversation: emptyConversation };
  private pass: ChatPass | null = null;
  private stream: EventStream | null = null;
  private line: Promise<void> = Promise.resolve();
  private catching = false;
  private missing = false;
  private typingEnds: ReturnType<typeof setTimeout> | undefined;
  private inView = false;
  private typedAt = 0;

  constructor(private readonly tools: ChatTools) {}

  /** Shows an ongoing conversation again; false when there is none, and nothing was asked of the server. */
  async resume(): Promise<boolean> {
    if (this.state.phase === 'starting' || this.state.phase === 'open') return true;
    const pass = this.tools.memory.recall();
    if (pass === null) return false;
    this.set({ phase: 'starting' });
    const answer = await this.tools.api.history(pass, 0);
    if (answer.ok) {
      this.enter(pass, answer.value);
      return true;
    }
    const gone = answer.status === 401 || answer.status === 403 || answer.status === 404;
    if (gone) this.tools.memory.forget();
    this.set({ phase: gone ? 'resting' : 'failed' });
    return !gone;
  }

  /** Opens a conversation. Only the visitor's own act may lead here. */
  async start(): Promise<void> {
    if (await this.resume()) return;
    this.set({ phase: 'starting' });
    const answer = await this.tools.api.start(this.tools.opening());
    if (!answer.ok) return this.set({ phase: 'failed' });
    const { token, conversationId } = answer.value;
    this.set({ begun: answer.value.messages.length === 0 ? 'empty' : 'spoken' });
    const pass = { token, conversationId, readSeq: 0 };
    this.tools.memory.keep(pass);
    this.enter(pass, answer.value);
  }

  async startAnew(): Promise<void> {
    this.stream?.stop();
    this.tools.memory.forget();
    this.pass = null;
    this.set({ phase: 'resting', conversation: emptyConversation, live: true, unread: 0 });
    await this.start();
  }

  say(text: string): void {
    this.queue({ text }, text);
  }

  choose({ id, label }: Choice): void {
    this.queue({ choice: id }, label);
  }

  retry(clientId: string): void {
    const pending = this.state.conversation.pending.find((one) => one.clientId === clientId);
    if (pending === undefined) return;
    this.change({ type: 'sending', pending: { ...pending, failed: false } });
    this.line = this.line.then(() => this.post(clientId, pending.outgoing));
  }

  /** Tells a person on the other side that the visitor writes; a flow need not know. */
  typing(on: boolean): void {
    const now = Date.now();
    if (this.pass === null || this.state.conversation.agent === null) return;
    if (on && now - this.typedAt < TYPING_EVERY) return;
    if (!on && this.typedAt === 0) return;
    this.typedAt = on ? now : 0;
    this.tools.api.tell(this.pass, 'typing', { on });
  }

  look(inView: boolean): void {
    this.inView = inView;
    this.markRead();
  }

  private queue(outgoing: Outgoing, label: string): void {
    const clientId = randomId();
    this.change({ type: 'sending', pending: { clientId, label, outgoing, at: Date.now(), failed: false } });
    this.line = this.line.then(() => this.post(clientId, outgoing));
  }

  private async post(clientId: string, outgoing: Outgoing): Promise<void> {
    if (this.pass === null) return;
    this.typedAt = 0;
    const answer = await this.tools.api.send(this.pass, clientId, outgoing);
    if (!answer.ok) return this.change({ type: 'failed', clientId });
    this.take(answer.value);
    this.change({ type: 'sent', clientId });
  }

  private enter(pass: ChatPass, turn: Turn): void {
    this.pass = pass;
    this.set({ phase: 'open' });
    this.change({ type: 'turn', turn, whole: true });
    this.stream = new EventStream({
      connect: (signal) => this.tools.api.stream(pass, this.state.conversation.cursor, signal),
      heard: (event) => this.hear(event),
      live: (live) => this.onLive(live),
      refused: () => this.set({ live: false }),
    });
  }

  private take(turn: Turn): void {
    const first = turn.messages[0];
    const gap = first !== undefined && leavesGap(this.state.conversation, first.seq);
    this.change({ type: 'turn', turn, whole: false });
    if (gap) void this.catchUp();
  }

  private hear({ event, data }: StreamEvent): void {
    const body = readObject(parse(data));
    if (body === null) return;
    if (event === 'message') this.hearMessage(body);
    if (event === 'typing') this.hearTyping(body.on === true ? (readText(body, 'name') ?? '') : null);
    if (event === 'conversation') this.change(statusOf(body));
  }

  // Who types and then leaves without a word stops typing here too.
  private hearTyping(name: string | null): void {
    clearTimeout(this.typingEnds);
    this.change({ type: 'typing', name });
    if (name !== null) this.typingEnds = setTimeout(() => this.change({ type: 'typing', name: null }), TYPING_ENDS);
  }

  private hearMessage(body: object): void {
    const message = readMessage(body);
    if (message === null) return;
    if (leavesGap(this.state.conversation, message.seq)) void this.catchUp();
    else this.change({ type: 'message', message });
  }

  private async catchUp(): Promise<void> {
    this.missing = true;
    if (this.catching || this.pass === null) return;
    this.catching = true;
    // News that comes while we ask may leave a gap of its own.
    let answer: Answer<Turn> = { ok: false, status: 0 };
    while (this.missing) {
      this.missing = false;
      answer = await this.tools.api.history(this.pass, this.state.conversation.cursor);
      if (answer.ok) this.change({ type: 'turn', turn: answer.value, whole: true });
    }
    this.catching = false;
    if (!answer.ok) this.stream?.reconnect();
  }

  private onLive(live: boolean): void {
    const back = live && !this.state.live;
    this.set({ live });
    if (!back) return;
    // News that is no message (who waits for what, a cleared typing sign) is not replayed by the stream.
    void this.catchUp();
    for (const one of this.state.conversation.pending) if (one.failed) this.retry(one.clientId);
  }

  private change(change: Change): void {
    this.set({ conversation: changeConversation(this.state.conversation, change) });
    this.markRead();
  }

  private markRead(): void {
    if (this.pass === null) return;
    const { readSeq } = this.pass;
    const news = this.state.conversation.messages.filter(({ direction, seq }) => direction === 'out' && seq > readSeq);
    const last = news.at(-1);
    this.setUnread(this.inView ? 0 : news.length);
    if (!this.inView || last === undefined) return;
    this.pass = { ...this.pass, readSeq: last.seq };
    this.tools.memory.keep(this.pass);
    this.tools.api.tell(this.pass, 'read', { seq: last.seq });
  }

  private setUnread(unread: number): void {
    if (unread !== this.state.unread) this.set({ unread });
  }

  private set(part: Partial<ChatState>): void {
    this.state = { ...this.state, ...part };
    this.tools.changed(this.state);
  }
}

function statusOf(body: Record<string, unknown>): Change {
  const agent = readObject(body.agent);
  const name = agent && readText(agent, 'name');
  const awaiting: Awaiting | null = readAwaiting(body.awaiting);
  return {
    type: 'status',
    awaiting,
    closed: body.status === 'closed',
    agent: agent && name ? { name, avatar: readText(agent, 'avatar') } : null,
  };
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
