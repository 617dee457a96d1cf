// Only what lies at Meta is fetched: an address in a post may not send us anywhere else.
import { expect, it } from 'vitest';
import { keepsMediaAt } from './keeps-media-at';

it.each([
  ['https://scontent.xx.fbcdn.net/v/t1/photo.jpg?oh=1', true],
  ['https://cdn.fbsbx.com/v/t59/file.pdf', true],
  ['https://lookaside.fbsbx.com/ig/a', true],
  ['http://scontent.xx.fbcdn.net/plain.jpg', false],
  ['https://fbcdn.net.example.com/photo.jpg', false],
  ['https://notfbcdn.net/photo.jpg', false],
  ['https://example.com/photo.jpg', false],
  ['http://127.0.0.1:9000/media/1.jpg', true],
  ['http://127.0.0.1:9001/media/1.jpg', false],
  ['no address', false],
])('%s: %s', (url, expected) => {
  expect(keepsMediaAt(url, { MESSENGER_GRAPH_BASE: 'http://127.0.0.1:9000' })).toBe(expected);
});
