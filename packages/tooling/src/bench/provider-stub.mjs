// Stands in for the Messenger platform, so that no request of a bench ever leaves the machine.
import { createServer } from 'node:http';

/** Starts a provider on a free local port that accepts every message. */
export async function startProviderStub() {
  let sent = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      sent += 1;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ recipient_id: '1', message_id: `m_out_${sent}`, result: 'success' }));
    });
  });
  await new Promise((settle) => server.listen(0, '127.0.0.1', settle));
  const close = () => {
    server.closeAllConnections();
    return new Promise((settle) => server.close(settle));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}
