// The other side of Messenger: accepts messages, remembers whose they were, and takes its time.
import { createServer } from 'node:http';
import { z } from 'zod';

const sentSchema = z.object({
  recipient: z.object({ id: z.string() }),
  message: z.object({ text: z.string(), metadata: z.string() }),
});

export type Provider = {
  readonly origin: string;
  /** Our message ids as they came. */
  readonly received: string[];
  close(): Promise<void>;
};

export async function startProvider(): Promise<Provider> {
  const received: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const sent = sentSchema.safeParse(body === '' ? null : JSON.parse(body));
    if (sent.success) received.push(sent.data.message.metadata);
    const answer = sent.success
      ? { recipient_id: sent.data.recipient.id, message_id: `m_out_${received.length}` }
      : { result: 'success', data: [] };
    // Long enough that a kill can fall between sending and hearing.
    setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer)), 15);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
