// Holds the live stream open: reads it, notices silence, and comes back with growing patience.
import { createSseParser, type StreamEvent } from './sse-parser';

const SILENCE = 60_000;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

export interface StreamSide {
  connect: (signal: AbortSignal) => Promise<Response>;
  heard: (event: StreamEvent) => void;
  live: (isLive: boolean) => void;
  refused: (status: number) => void;
}

export class EventStream {
  private readonly stopped = new AbortController();
  private current = new AbortController();
  private wake: () => void = () => {};

  constructor(private readonly side: StreamSide) {
    addEventListener('online', () => this.wake(), { signal: this.stopped.signal });
    void this.run();
  }

  /** Drops the connection and asks again from where the reader stands. */
  reconnect(): void {
    this.current.abort();
    this.wake();
  }

  stop(): void {
    this.stopped.abort();
    this.current.abort();
    this.wake();
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopped.signal.aborted) {
      const end = await this.once();
      if (this.stopped.signal.aborted) return;
      if (end === 'refused') return;
      failures = end === 'was-live' ? 0 : failures + 1;
      this.side.live(false);
      const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures);
      await this.rest(wait * (0.75 + Math.random() / 2));
    }
  }

  private async once(): Promise<'was-live' | 'failed' | 'refused'> {
    this.current = new AbortController();
    let wasLive = false;
    try {
      const response = await this.side.connect(this.current.signal);
      if (response.status === 401 || response.status === 404) {
        this.side.refused(response.status);
        return 'refused';
      }
      if (!response.ok || response.body === null) return 'failed';
      this.side.live(true);
      wasLive = true;
      await this.read(response.body);
    } catch {
      // A cut connection ends here; the loop asks again.
    }
    return wasLive ? 'was-live' : 'failed';
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const parse = createSseParser(this.side.heard);
    const reader = body.getReader();
    const decoder = new TextDecoder();
    for (;;) {
      const silence = setTimeout(() => this.current.abort(), SILENCE);
      const { done, value } = await reader.read().finally(() => clearTimeout(silence));
      if (done) return;
      parse(decoder.decode(value, { stream: true }));
    }
  }

  private rest(milliseconds: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}
