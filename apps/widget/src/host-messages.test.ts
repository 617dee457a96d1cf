// The page and the frame understand only each other's versioned messages.
import { describe, expect, it } from 'vitest';
import { pack, readToFrame, readToHost, type ToFrame, type ToHost } from './host-messages';

const toFrame: ToFrame[] = [
  {
    type: 'hello',
    page: { url: 'https://a.example', title: 'A' },
    scheme: 'dark',
    kept: 'x',
    visit: 'met=1',
    given: '{}',
  },
  { type: 'scheme', scheme: 'light' },
  { type: 'shown', takesFocus: true },
  { type: 'hidden' },
  { type: 'reset' },
];
const toHost: ToHost[] = [
  { type: 'ready' },
  { type: 'close' },
  { type: 'known', labels: 'lab_vip' },
  { type: 'unread', count: 3 },
  { type: 'keep', kept: '' },
];

describe('security 44: messages between page and frame', () => {
  it('arrive as they were sent', () => {
    expect(toFrame.map((one) => readToFrame(pack(one)))).toEqual(toFrame);
    expect(toHost.map((one) => readToHost(pack(one)))).toEqual(toHost);
  });

  it.each([null, 'close', { type: 'close' }, { parley: 2, type: 'close' }, { parley: 1, type: 'evil' }])(
    '%j is nothing',
    (data) => {
      expect(readToHost(data)).toBeNull();
      expect(readToFrame(data)).toBeNull();
    },
  );
});
