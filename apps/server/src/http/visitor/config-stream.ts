// The stream of one widget without a conversation: the version of its chat's settings, again whenever it is another one.
import { fault } from '@parley/primitives';
import { lookAtConfigs, watchConfig, type World } from '@parley/use-cases';
import { eventStream } from '../event-stream';
import { refusal } from '../refusal';

/** An office behind one address shares them; whoever gets none asks by and by instead. */
const mostPerAddress = 100;
const lookEvery = 2_000;

type Asked = { readonly publicKey: string; readonly address: string; readonly signal: AbortSignal };

export function createConfigStreams(world: World): (asked: Asked) => Promise<Response> {
  const open = new Map<string, number>();
  const look = setInterval(() => lookAtConfigs(world), lookEvery);
  look.unref();
  return async ({ publicKey, address, signal }) => {
    const before = open.get(address) ?? 0;
    if (before >= mostPerAddress)
      return refusal(fault('too-many', 'Too many streams from this address. Ask for the config instead.'));
    open.set(address, before + 1);
    const stream = eventStream(signal);
    stream.onEnd(() => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    const tell = (version: string) => stream.send({ event: 'message', id: version, data: { version } });
    const watch = await watchConfig(world, { kind: 'chat', publicKey, tell });
    if (!watch.ok) {
      stream.end();
      return refusal(watch.error);
    }
    stream.onEnd(watch.value);
    return stream.response;
  };
}
