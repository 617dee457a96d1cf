// The same events come out however the network slices the stream.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSseParser, type StreamEvent } from './sse-parser';

function read(chunks: string[]): StreamEvent[] {
  const events: StreamEvent[] = [];
  const parse = createSseParser((event) => events.push(event));
  for (const chunk of chunks) parse(chunk);
  return events;
}

const stream =
  ': hello\n\nid: 7\nevent: typing\ndata: {"a":1}\n\ndata:one\r\ndata: two\r\n\r\nevent: empty\n\nretry: 10\ndata\n\n';

describe('server-sent events', () => {
  it('reads ids, names, several data lines, and skips comments and empty events', () => {
    expect(read([stream])).toEqual([
      { event: 'typing', data: '{"a":1}', id: '7' },
      { event: 'message', data: 'one\ntwo', id: null },
      { event: 'message', data: '', id: null },
    ]);
  });

  it('does not mind where the stream is cut', () => {
    const whole = read([stream]);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: stream.length }), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), stream.length];
        const chunks = places.slice(1).map((end, at) => stream.slice(places[at], end));
        expect(read(chunks)).toEqual(whole);
      }),
    );
  });

  it('keeps an unfinished event to itself', () => {
    expect(read(['data: half'])).toEqual([]);
  });
});
