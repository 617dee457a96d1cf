// What the widget needs to know before anything is clicked. Nothing is stored.
import { err, fault, type Fault, type JsonObject, ok, type Result } from '@parley/primitives';
import { connectionByKey } from '../inbound/known-connection';
import type { World } from '../world';
import { availabilityOf } from './availability-of';
import { rosterOf } from './roster';

export type ChatConfig = {
  readonly state: 'available' | 'away' | 'hidden';
  readonly workspace: { readonly name: string; readonly colour: string };
  readonly language: 'en' | 'sv';
  readonly members: readonly { readonly name: string; readonly avatar: string | null }[];
  /** The channel's own settings, as its schema reads them. */
  readonly settings: JsonObject;
};

const facesShown = 3;

type Asked = { readonly kind: string; readonly publicKey: string };

export async function readChatConfig(world: World, { kind, publicKey }: Asked): Promise<Result<ChatConfig, Fault>> {
  const found = await connectionByKey(world, publicKey);
  const connection = found?.kind === kind ? found : null;
  const workspace = connection && (await world.store.get('workspaces', connection.workspaceId, connection.workspaceId));
  if (!workspace) return err(fault('not-found', 'There is no chat with this key.'));
  const roster = await rosterOf(world, workspace.id);
  const available = (await availabilityOf(world, connection)).state === 'available';
  const shown = roster.members
    .filter(({ available: here, removedAt }) => here && removedAt === null)
    .slice(0, facesShown);
  return ok({
    state: connection.enabled ? (available ? 'available' : 'away') : 'hidden',
    workspace: { name: workspace.name, colour: workspace.brand.colour },
    language: workspace.language,
    members: shown.map(({ name, avatarUrl }) => ({ name, avatar: avatarUrl })),
    settings: connection.settings,
  });
}
