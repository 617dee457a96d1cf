// Tells open widgets that their chat is set differently or somebody came or went: one look serves all who watch a chat.
import type { Connection } from '@parley/helpdesk';
import type { LiveEvent } from '@parley/ports';
import { err, fault, type Fault, idFrom, ok, type Result } from '@parley/primitives';
import { connectionByKey } from '../inbound/known-connection';
import type { World } from '../world';
import { availabilityOf } from './availability-of';
import { rosterOf } from './roster';
import { workspaceOf } from './workspace-of';

/** Short words that are different whenever a widget might show something else. */
export type ConfigVersion = string;

type Watching = {
  readonly kind: string;
  readonly publicKey: string;
  /** At once with the present version, then with each new one; must not throw. */
  readonly tell: (version: ConfigVersion) => void;
};

/** Whoever is turned away asks by and by instead. */
const mostWatching = 5_000;
const watches = new WeakMap<World, Map<string, ConfigWatch>>();

/** Gives back the function that ends it. */
export async function watchConfig(
  world: World,
  { kind, publicKey, tell }: Watching,
): Promise<Result<() => void, Fault>> {
  const connection = await connectionByKey(world, publicKey);
  if (connection?.kind !== kind) return err(fault('not-found', 'There is no chat with this key.'));
  const mine = watches.get(world) ?? new Map<string, ConfigWatch>();
  watches.set(world, mine);
  const known = mine.get(publicKey) ?? new ConfigWatch(world, connection, () => mine.delete(publicKey));
  mine.set(publicKey, known);
  if (known.size >= mostWatching) return err(fault('unavailable', 'Too many look at this chat. Ask for its config.'));
  return ok(known.join(tell));
}

/** Hours begin and limits are reached without a word: to be called every few seconds. */
export function lookAtConfigs(world: World): void {
  for (const watch of watches.get(world)?.values() ?? []) watch.tick();
}

/** Null for a key that leads nowhere. */
export async function configVersion(world: World, publicKey: string): Promise<ConfigVersion | null> {
  const connection = await connectionByKey(world, publicKey);
  return connection && versionOf(world, connection);
}

async function versionOf(world: World, connection: Connection): Promise<ConfigVersion> {
  const { workspaceId, enabled, kind, settings, chatflows, flowId, routing, availability } = connection;
  const flowIds = [...new Set([flowId, ...chatflows.map((chatflow) => chatflow.flowId)])].flatMap((id) => id ?? []);
  const [{ state, opensAt }, workspace, roster, flows] = await Promise.all([
    availabilityOf(world, connection),
    workspaceOf(world, workspaceId),
    rosterOf(world, workspaceId),
    Promise.all(flowIds.map((id) => world.store.get('flows', workspaceId, idFrom('flow', id)))),
  ]);
  const shown = [
    { enabled, kind, settings, chatflows, flowId, routing, availability },
    { state, opensAt: state === 'offline' ? opensAt : null },
    workspace && { name: workspace.name, brand: workspace.brand, language: workspace.language },
    roster.members.map(({ id, name, avatarUrl, available, removedAt }) => [id, name, avatarUrl, available, removedAt]),
    flows.map((flow) => flow && [flow.id, flow.enabled, flow.publishedNumber]),
  ];
  return world.hashing.sha256(JSON.stringify(shown)).slice(-16);
}

class ConfigWatch {
  private readonly listeners = new Set<Watching['tell']>();
  private version: ConfigVersion | null = null;
  private running = false;
  private again = false;
  private stale = false;
  private ticks = 0;
  private leave: (() => void) | null = null;

  constructor(
    private readonly world: World,
    private readonly connection: Connection,
    private readonly over: () => void,
  ) {}

  get size(): number {
    return this.listeners.size;
  }

  join(tell: Watching['tell']): () => void {
    // Each its own, should the same function join twice.
    const listener: Watching['tell'] = (version) => tell(version);
    this.listeners.add(listener);
    this.leave ??= this.world.bus.subscribe(this.connection.workspaceId, (event) => this.hear(event));
    if (this.version !== null) listener(this.version);
    this.look();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.leave?.();
      this.leave = null;
      this.over();
    };
  }

  tick(): void {
    this.ticks += 1;
    if (this.stale || this.ticks % sometimes === 0) this.look();
  }

  private hear({ topic }: LiveEvent): void {
    if (settles.has(topic)) this.look();
    // Chats fill up and free up all the time; the next tick sees it.
    if (topic === 'conversation') this.stale = true;
  }

  private look(): void {
    this.again = true;
    if (this.running) return;
    this.running = true;
    this.read()
      .catch((error: unknown) => this.world.log.error('A chat’s settings could not be read', error))
      .finally(() => {
        this.running = false;
      });
  }

  private async read(): Promise<void> {
    while (this.again && this.listeners.size > 0) {
      this.again = false;
      this.stale = false;
      // Whoever keeps settings for a moment hears the same news first.
      await Promise.resolve();
      const version = await configVersion(this.world, this.connection.publicKey);
      if (version === null || version === this.version) continue;
      this.version = version;
      for (const tell of this.listeners) tell(version);
    }
  }
}

const sometimes = 5;
const settles: ReadonlySet<LiveEvent['topic']> = new Set(['connection', 'member', 'flow', 'inbox']);
