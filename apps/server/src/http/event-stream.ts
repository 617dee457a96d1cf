// Server-sent events over a plain response: frames, a heartbeat, and an end that cleans up.

export type Frame = { readonly event: string; readonly data: unknown; readonly id?: number | string };

export type EventStream = {
  readonly response: Response;
  send(frame: Frame): void;
  /** Called once when either side ends the stream. */
  onEnd(clean: () => void): void;
  end(): void;
};

const beatEvery = 20_000;
/** A reader that lags this far behind is cut; it comes back and resumes from the store. */
const mostWaiting = 1_000;

const open = new Set<EventStream>();

/** Ends every stream, so that a server that stops is not held up by its listeners. */
export function endAllStreams(): void {
  for (const stream of open) stream.end();
}

export function eventStream(signal: AbortSignal): EventStream {
  const encoder = new TextEncoder();
  const cleaners: (() => void)[] = [];
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  let ended = false;
  const write = (text: string) => {
    if (ended || !controller) return;
    if ((controller.desiredSize ?? 0) < -mostWaiting) return stream.end();
    controller.enqueue(encoder.encode(text));
  };
  const body = new ReadableStream<Uint8Array>({
    start: (made) => {
      controller = made;
    },
    cancel: () => stream.end(),
  });
  const beat = setInterval(() => write(': beat\n\n'), beatEvery);
  beat.unref();
  const stream: EventStream = {
    response: new Response(body, { headers: streamHeaders }),
    send: ({ event, data, id }) =>
      write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    onEnd: (clean) => {
      if (ended) clean();
      else cleaners.push(clean);
    },
    end: () => {
      if (ended) return;
      ended = true;
      clearInterval(beat);
      open.delete(stream);
      for (const clean of cleaners) clean();
      closeQuietly(controller);
    },
  };
  open.add(stream);
  signal.addEventListener('abort', () => stream.end(), { once: true });
  write(': open\n\n');
  return stream;
}

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

function closeQuietly(controller: ReadableStreamDefaultController<Uint8Array> | null): void {
  try {
    controller?.close();
  } catch {
    // The other side has closed it already.
  }
}
