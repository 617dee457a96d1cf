// One visitor's kept-alive connection; times each request it makes.
import { Client } from 'undici';

/** Opens a connection to `origin`; `note` hears the milliseconds of each request. */
export function openConnection(origin, note) {
  const client = new Client(origin, { pipelining: 1 });
  const post = async (path, body, headers = {}) => {
    const started = performance.now();
    const answer = await client.request({
      method: 'POST',
      path,
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    const text = await answer.body.text();
    note(performance.now() - started);
    if (answer.statusCode >= 300) throw new Error(`${path} answered ${answer.statusCode}: ${text.slice(0, 200)}`);
    return text;
  };
  return { post, close: () => client.close() };
}
