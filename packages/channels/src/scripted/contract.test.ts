// The test channel passes the channel contract too: what tests stand on must hold.
import { describeChannel } from '@parley/ports/contract';
import type { RawRequest } from '@parley/ports';
import { scriptedKeyHeader } from './receive';
import { createScriptedChannel } from './runtime';

const { model, runtime, secrets } = createScriptedChannel({ post: async () => {}, now: () => 0 });
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const sign = (body: Uint8Array): RawRequest => ({
  method: 'POST',
  url: '/scripted',
  headers: { [scriptedKeyHeader]: secrets.key },
  body,
});
const said = { id: 'a-1', at: 1, visitorKey: 'a', reply: { kind: 'text', text: 'hi' } };

describeChannel('scripted', {
  model,
  runtime,
  connection: { publicKey: 'public-key', settings: {}, secrets },
  genuine: [
    sign(bytes(said)),
    sign(bytes({ ...said, id: 'a-2', reply: { kind: 'choice', choiceId: 'c1', label: 'Yes' } })),
    sign(
      bytes({
        ...said,
        id: 'a-3',
        reply: { kind: 'attachment', url: 'https://example.com/a', mime: 'image/png', name: 'a.png' },
      }),
    ),
    sign(bytes({ ...said, id: 'a-4', reply: null, ref: 'spring' })),
  ],
  forged: [
    { ...sign(bytes(said)), headers: {} },
    { ...sign(bytes(said)), headers: { [scriptedKeyHeader]: 'other-key' } },
  ],
  sign,
  goodAnswer: null,
  textsOf: () => [],
});
