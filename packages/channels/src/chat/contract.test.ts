// Web chat passes the channel contract.
import { describeChannel } from '@parley/ports/contract';
import { chatModel } from './model';
import { chatRuntime } from './runtime';

const post = { method: 'POST', url: '/webhooks/chat/key', headers: {}, body: new Uint8Array() };

describeChannel('chat', {
  model: chatModel,
  runtime: chatRuntime,
  connection: { publicKey: 'public-key', settings: chatModel.defaultSettings(), secrets: {} },
  genuine: [],
  forged: [post],
  sign: (body) => ({ ...post, body }),
  goodAnswer: null,
  textsOf: () => [],
});
