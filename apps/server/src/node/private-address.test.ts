// Addresses the server must not be talked into calling.
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createHttpCall } from './http-call';
import { isAllowed, isPrivateAddress } from './private-address';

describe('private addresses', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.255.255.254', true],
    ['10.1.2.3', true],
    ['172.16.0.1', true],
    ['172.32.0.1', false],
    ['192.168.1.1', true],
    ['169.254.169.254', true],
    ['100.64.0.1', true],
    ['0.0.0.0', true],
    ['224.0.0.1', true],
    ['255.255.255.255', true],
    ['93.184.216.34', false],
    ['::1', true],
    ['::', true],
    ['fe80::1', true],
    ['fc00::1', true],
    ['::ffff:127.0.0.1', true],
    ['::ffff:10.0.0.1', true],
    ['::ffff:93.184.216.34', false],
    ['64:ff9b::7f00:1', true],
    ['64:ff9b::5db8:d822', false],
    ['2606:2800:220:1:248:1893:25c8:1946', false],
    ['no address', true],
  ])('%s is private: %s', (address, expected) => {
    expect(isPrivateAddress(address)).toBe(expected);
  });

  it('lets through what the operator names: a host, an address or a range', () => {
    expect(isAllowed('10.1.2.3', 'crm.internal', ['crm.internal'])).toBe(true);
    expect(isAllowed('10.1.2.3', 'x', ['10.0.0.0/8'])).toBe(true);
    expect(isAllowed('11.1.2.3', 'x', ['10.0.0.0/8', 'crm.internal'])).toBe(false);
  });
});

describe('calls to outside', () => {
  const get = (allowed: string[], url: string) => createHttpCall(allowed, [])({ method: 'GET', url, timeoutMs: 2_000 });

  it('reach no private host by address, odd spelling or name, and follow no redirect', async () => {
    const server = createServer((_request, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end('moved'),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', 'localhost', '[::ffff:7f00:1]']) {
      expect(await get([], `http://${host}:${port}/`)).toMatchObject({ kind: 'not-sent' });
    }
    for (const url of ['file:///etc/passwd', 'ftp://example.com/', 'nonsense'])
      expect(await get([], url)).toMatchObject({ kind: 'not-sent' });
    expect(await get(['127.0.0.1'], `http://127.0.0.1:${port}/`)).toMatchObject({
      kind: 'answered',
      status: 302,
      body: 'moved',
    });
    server.close();
  });
});
