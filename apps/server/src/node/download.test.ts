// Downloads keep to the rules of every call: no private address unless allowed, no redirect, no more than the limit.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDownload } from './download';

let origin = '';
const server = createServer((request, response) => {
  if (request.url === '/large') return void response.end(Buffer.alloc(5_000));
  if (request.url === '/moved') return void response.writeHead(302, { location: '/file' }).end();
  if (request.url === '/busy') return void response.writeHead(503).end();
  if (request.url === '/gone') return void response.writeHead(404).end();
  return void response.end(Buffer.from([0, 255, 1, 254]));
});
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address: AddressInfo | string | null = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => new Promise((done) => server.close(done)));

const download = (path: string, allowed = ['127.0.0.1']) =>
  createDownload({ allowed, bases: [], most: 1_000 })(origin + path);

it('gives the very bytes', async () => {
  expect(await download('/file')).toEqual({ kind: 'bytes', bytes: Uint8Array.from([0, 255, 1, 254]) });
});

it.each([
  ['/large', 'gone'],
  ['/moved', 'gone'],
  ['/gone', 'gone'],
  ['/busy', 'retry'],
])('says of %s that it is %s', async (path, kind) => {
  expect(await download(path)).toMatchObject({ kind, reason: expect.any(String) });
});

it('fetches nothing from a private address that is not allowed, nor from what is no web address', async () => {
  expect(await download('/file', [])).toMatchObject({ kind: 'gone', reason: expect.stringContaining('private') });
  const elsewhere = createDownload({ allowed: [], bases: [], most: 1_000 });
  expect(await elsewhere('file:///etc/passwd')).toMatchObject({ kind: 'gone' });
});
