// One visitor's chat: starts or resumes it, sends, listens, and keeps the gaps closed.
import { readNumber, readObject, readText } from '../../read-json';
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
  /** The site's token did not prove who this is. */
  identityRefused: () => void;
  /** The stream names the present version of the chat's settings; empty once it is silent. */
  hears: (version: string) => void;
}

const TYPING_EVERY = 3000;
const TYPING_ENDS = 9000;
// Words that are due may be a moment under way.
const GRACE = 3000;

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
  private readonly uploads = new Map<string, AbortController>();

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
      const { identity } = this.tools.opening().given;
      if (identity !== null) void this.identify(identity);
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
    const answer = await this.begin();
    if (!answer.ok) return this.set({ phase: 'failed' });
    const { token, conversationId } = answer.value;
    this.set({ begun: answer.value.messages.length === 0 ? 'empty' : 'spoken' });
    const pass = { token, conversationId, readSeq: 0 };
    this.tools.memory.keep(pass, { at: Date.now() });
    this.enter(pass, answer.value);
  }

  /** A new conversation; the one before stays in the list. */
  async startAnew(): Promise<void> {
    this.tools.memory.leave();
    this.empty();
    await this.start();
  }

  /** Another conversation of this browser. */
  async goTo(pass: ChatPass): Promise<void> {
    this.tools.memory.keep(pass);
    this.empty();
    this.set({ begun: 'resumed' });
    // Swept meanwhile: then a new one.
    await this.start();
  }

  /** As if this browser had never chatted. */
  reset(): void {
    this.tools.memory.forgetAll();
    this.empty();
  }

  async identify(identity: string): Promise<void> {
    if (this.pass === null) return;
    const answer = await this.tools.api.act(this.pass, 'identity', { identity });
    if (!answer.ok) this.tools.identityRefused();
  }

  mailTranscript(email: string): Promise<Answer<object>> {
    return this.act('transcript', email);
  }

  leaveEmail(email: string): Promise<Answer<object>> {
    return this.act('email', email);
  }

  private async act(what: 'transcript' | 'email', email: string): Promise<Answer<object>> {
    if (this.pass === null) return { ok: false, status: 0 };
    return this.tools.api.act(this.pass, what, { email });
  }

  /** A token nobody believes must not keep its visitor from writing: then they are nobody known. */
  private async begin() {
    const opening = this.tools.opening();
    const answer = await this.tools.api.start(opening);
    if (answer.ok || answer.status !== 400 || opening.given.identity === null) return answer;
    this.tools.identityRefused();
    return this.tools.api.start({ ...opening, given: { ...opening.given, identity: null } });
  }

  private empty(): void {
    this.stream?.stop();
    this.stream = null;
    this.tools.hears('');
    this.pass = null;
    for (const upload of this.uploads.values()) upload.abort();
    this.set({ phase: 'resting', conversation: emptyConversation, live: true, unread: 0 });
  }

  say(text: string): void {
    this.queue({ text }, text);
  }

  choose({ id, label }: Choice): void {
    this.queue({ choice: id }, label);
  }

  sendFile(file: File): void {
    this.queue({ file }, file.name);
  }

  /** Takes back a file that is still on its way, or a message that could not be sent. */
  drop(clientId: string): void {
    this.uploads.get(clientId)?.abort();
    this.change({ type: 'sent', clientId });
  }

  retry(clientId: string): void {
    const pending = this.state.conversation.pending.find((one) => one.clientId === clientId);
    if (pending === undefined) return;
    this.change({ type: 'sending', pending: { ...pending, failed: false, share: 0 } });
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
    const { pass } = this;
    if (pass === null || !this.state.conversation.pending.some((one) => one.clientId === clientId)) return;
    this.typedAt = 0;
    const answer = await this.hand(pass, clientId, outgoing);
    if (this.pass?.conversationId !== pass.conversationId) return;
    if (!answer.ok) return this.change({ type: 'failed', clientId, ...refusedBy(outgoing, answer.status) });
    this.take(answer.value);
    this.change({ type: 'sent', clientId });
  }

  private async hand(pass: ChatPass, clientId: string, outgoing: Outgoing): Promise<Answer<Turn>> {
    if (!('file' in outgoing)) return this.tools.api.send(pass, clientId, outgoing);
    const upload = new AbortController();
    this.uploads.set(clientId, upload);
    const progress = (share: number): void => this.change({ type: 'progress', clientId, share });
    const answer = await this.tools.api.sendFile(pass, {
      clientId,
      file: outgoing.file,
      signal: upload.signal,
      progress,
    });
    this.uploads.delete(clientId);
    return answer;
  }

  private enter(pass: ChatPass, turn: Turn): void {
    this.pass = pass;
    this.set({ phase: 'open' });
    this.change({ type: 'turn', turn, whole: true });
    this.showWriting(turn);
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
    this.showWriting(turn);
    if (gap) void this.catchUp();
  }

  private hear({ event, data }: StreamEvent): void {
    const body = readObject(parse(data));
    if (body === null) return;
    if (event === 'message') this.hearMessage(body);
    if (event === 'typing')
      this.hearTyping(body.on === true ? (readText(body, 'name') ?? '') : null, readNumber(body, 'ms'));
    if (event === 'conversation') this.change(statusOf(body));
    if (event === 'config') this.tools.hears(readText(body, 'version') ?? '');
    if (event === 'read') this.change({ type: 'seen', seq: readNumber(body, 'seq') ?? 0 });
  }

  private showWriting({ typingMs }: Turn): void {
    if (typingMs !== undefined) this.hearTyping('', typingMs);
  }

  // Who types and then leaves without a word stops typing here too. A flow says how long it takes.
  private hearTyping(name: string | null, ms: number | null): void {
    clearTimeout(this.typingEnds);
    this.change({ type: 'typing', name });
    if (name === null) return;
    const ends = () => this.change({ type: 'typing', name: null });
    this.typingEnds = setTimeout(ends, ms === null ? TYPING_ENDS : ms + GRACE);
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
    if (!live) this.tools.hears('');
    if (!back) return;
    // News that is no message (who waits for what, a cleared typing sign) is not replayed by the stream.
    void this.catchUp();
    for (const one of this.state.conversation.pending) if (one.failed && !one.refused) this.retry(one.clientId);
  }

  private change(change: Change): void {
    const before = this.state.conversation.messages.length;
    this.set({ conversation: changeConversation(this.state.conversation, change) });
    if (this.state.conversation.messages.length !== before) this.rememberTitle();
    this.markRead();
  }

  private rememberTitle(): void {
    const { messages } = this.state.conversation;
    const title = titleOf(this.state.conversation);
    if (this.pass !== null && title !== '') this.tools.memory.keep(this.pass, { title, at: messages.at(-1)?.at ?? 0 });
  }

  private markRead(): void {
    if (this.pass === null) return;
    const { readSeq } = this.pass;
    const news = this.state.conversation.messages.filter(({ direction, seq }) => direction === 'out' && seq > readSeq);
    this.setUnread(this.inView ? 0 : news.length);
    if (!this.inView || news.length === 0) return;
    const readUpTo = Math.max(...news.map(({ seq }) => seq));
    this.pass = { ...this.pass, readSeq: readUpTo };
    this.tools.memory.keep(this.pass);
    this.tools.api.tell(this.pass, 'read', { seq: readUpTo });
  }

  private setUnread(unread: number): void {
    if (unread !== this.state.unread) this.set({ unread });
  }

  private set(part: Partial<ChatState>): void {
    this.state = { ...this.state, ...part };
    this.tools.changed(this.state);
  }
}

/** What the list calls it: the last words somebody wrote; empty while the visitor has said nothing. */
function titleOf({ messages }: Conversation): string {
  if (!messages.some(({ direction }) => direction === 'in')) return '';
  const texts = messages.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])));
  return (texts.at(-1) ?? '…').slice(0, 120);
}

function refusedBy(outgoing: Outgoing, status: number): { refused?: 'too-large' | 'not-allowed' } {
  if (!('file' in outgoing)) return {};
  if (status === 413) return { refused: 'too-large' };
  return status === 400 ? { refused: 'not-allowed' } : {};
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
