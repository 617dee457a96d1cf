// A plain HTTP client for tests that talk to the double: it tells apart what never left from what was never answered.
import { request } from 'node:http';
import type { HttpCall } from '@parley/ports';

export function loopbackCall(timeoutMs: number): HttpCall {
  return ({ method, url, headers, body }) =>
    new Promise((resolve) => {
      const sending = request(
        url,
        {
          method,
          headers: { ...headers, 'content-length': String(Buffer.byteLength(body ?? '')) },
          agent: false,
          timeout: timeoutMs,
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            const received = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
            resolve({
              kind: 'answered',
              status: response.statusCode ?? 0,
              body: text,
              headers: Object.fromEntries(received),
            });
          });
        },
      );
      let connected = false;
      sending.on('socket', (socket) => socket.on('connect', () => (connected = true)));
      sending.on('timeout', () => sending.destroy(new Error('timed out')));
      sending.on('error', (error) => resolve({ kind: connected ? 'no-answer' : 'not-sent', reason: error.message }));
      sending.end(body);
    });
}
