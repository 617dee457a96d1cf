// Tells whoever looks at a channel when its state changes: somebody comes or goes, a slot frees, a setting is saved (R72, R84).
import type { WorkspaceId } from '@parley/primitives';
import { connectionById } from '../inbound/known-connection';
import type { World } from '../world';
import { availabilityOf, type ChannelAvailability } from './availability-of';

export type AvailabilityNews = ChannelAvailability & { readonly enabled: boolean };

type Watching = {
  readonly workspaceId: WorkspaceId;
  readonly connectionId: string;
  /** Must not throw. Told once at the start and then when something changed. */
  readonly tell: (news: AvailabilityNews) => void;
};

/** Gives back `look`, for when `changesAt` has come, and `end`. A disconnected channel counts as switched off. */
export function watchAvailability(
  world: World,
  { workspaceId, connectionId, tell }: Watching,
): { look(): void; end(): void } {
  let ended = false;
  let told = '';
  let running = false;
  let again = false;
  const read = async (): Promise<void> => {
    while (again && !ended) {
      again = false;
      // The caches hear the same news, perhaps after us.
      await Promise.resolve();
      const connection = await connectionById(world, workspaceId, connectionId);
      if (!connection) continue;
      const news = { ...(await availabilityOf(world, connection)), enabled: connection.enabled };
      const words = JSON.stringify(news);
      if (ended || words === told) continue;
      told = words;
      tell(news);
    }
  };
  const look = (): void => {
    again = true;
    if (running) return;
    running = true;
    read()
      .catch((error: unknown) => world.log.error('The state of a channel could not be read', error))
      .finally(() => {
        running = false;
      });
  };
  const stop = world.bus.subscribe(workspaceId, ({ topic }) => {
    if (topics.has(topic)) look();
  });
  look();
  return {
    look,
    end: () => {
      ended = true;
      stop();
    },
  };
}

const topics: ReadonlySet<string> = new Set(['member', 'connection', 'conversation', 'inbox']);
