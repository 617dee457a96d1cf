// One conversation on the test server: numbered messages, live streams, answers kept by client id.
import type { ServerResponse } from 'node:http';
import type { Script, Said } from './bike-shop';

type Stored = { id: string; seq: number; direction: 'in' | 'out' } & Record<string, unknown>;

export class Talk {
  messages: Stored[] = [];
  awaiting: unknown = null;
  private readonly streams = new Set<ServerResponse>();
  private readonly answers = new Map<string, object>();
  private stepAt = 0;

  constructor(
    readonly id: string,
    readonly token: string,
    private readonly script: Script,
  ) {}

  begin(): void {
    this.speak(null);
  }

  take(body: Record<string, string>): object {
    const { clientId = '', choice, text } = body;
    const before = this.answers.get(clientId);
    if (before !== undefined) return before;
    const cursor = this.messages.length;
    const words = text ?? this.labelOf(choice ?? '');
    this.add({ direction: 'in', author: { kind: 'contact' }, parts: [{ kind: 'text', text: words }] });
    this.speak(words);
    const answer = { accepted: true, ...this.after(cursor) };
    this.answers.set(clientId, answer);
    return answer;
  }

  takePart(clientId: string, part: object): object {
    const before = this.answers.get(clientId);
    if (before !== undefined) return before;
    const cursor = this.messages.length;
    this.add({ direction: 'in', author: { kind: 'contact' }, parts: [part] });
    const answer = { accepted: true, ...this.after(cursor) };
    this.answers.set(clientId, answer);
    return answer;
  }

  after(cursor: number): object {
    const messages = this.messages.filter(({ seq }) => seq > cursor);
    return { messages, awaiting: this.awaiting, cursor: this.messages.length };
  }

  /** A person of the team writes; `quiet` stores it without telling the streams. */
  member(text: string, { quiet = false, name = 'Samir Nasser' } = {}): void {
    this.add({ direction: 'out', author: { kind: 'member', name }, parts: [{ kind: 'text', text }] }, quiet);
  }

  notice(code: string, values: Record<string, string> = {}): void {
    this.add({ direction: 'out', author: { kind: 'system' }, parts: [{ kind: 'notice', code, values }] });
  }

  say(parts: object[], awaiting: unknown = null): void {
    this.awaiting = awaiting;
    this.add({ direction: 'out', author: { kind: 'flow', name: 'Welcome' }, parts });
    this.tell('conversation', { awaiting, status: 'open' });
  }

  tell(event: string, data: object): void {
    for (const stream of this.streams) stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  get streamCount(): number {
    return this.streams.size;
  }

  cutStreams(): void {
    for (const stream of this.streams) stream.destroy();
    this.streams.clear();
  }

  stream(response: ServerResponse, after: number): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-transform' });
    response.write(': hello\n\n');
    for (const message of this.messages.filter(({ seq }) => seq > after)) response.write(frame(message));
    this.streams.add(response);
    response.on('close', () => this.streams.delete(response));
  }

  private speak(words: string | null): void {
    const said: Said = this.script(words, this.stepAt);
    this.stepAt = said.next ?? this.stepAt + 1;
    this.awaiting = said.awaiting ?? null;
    for (const parts of said.messages) {
      this.add({ direction: 'out', author: { kind: 'flow', name: 'Welcome' }, parts });
    }
  }

  private add(message: Record<string, unknown> & { direction: 'in' | 'out' }, quiet = false): void {
    const seq = this.messages.length + 1;
    const stored = { id: `msg_${seq}`, seq, at: Date.now(), ...message };
    this.messages.push(stored);
    if (!quiet) for (const stream of this.streams) stream.write(frame(stored));
  }

  private labelOf(choice: string): string {
    const choices: { id: string; label: string }[] = Reflect.get(Object(this.awaiting), 'choices') ?? [];
    return choices.find(({ id }) => id === choice)?.label ?? choice;
  }
}

function frame(message: Stored): string {
  return `id: ${message.seq}\nevent: message\ndata: ${JSON.stringify(message)}\n\n`;
}
