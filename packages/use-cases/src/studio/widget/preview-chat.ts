// Shows a chat with settings that are not saved: the real widget asks for it by a key of its own (R74).
import {
  availabilitySchema,
  type ChatState,
  type Connection,
  noRouting,
  noTicketing,
  plainVisit,
} from '@parley/helpdesk';
import type { ChannelKind } from '@parley/messages';
import { idFrom, type JsonObject, ok, type Fault, type Result } from '@parley/primitives';
import { configOf } from '../../availability/chat-config';
import { keepPreview } from '../../targeting/previews';
import type { World } from '../../world';
import { type Actor, invalid, notFound } from '../actor';

export type PreviewInput = {
  readonly kind: ChannelKind;
  readonly settings: JsonObject;
  /** As at a moment when the chat is in this state. */
  readonly state: ChatState;
  /** Of an earlier answer: the page that shows it sees the change. */
  readonly key?: string | undefined;
};

export async function previewChat(
  world: World,
  actor: Actor,
  { kind, settings, state, key }: PreviewInput,
): Promise<Result<{ readonly key: string }, Fault>> {
  const read = world.channelModels[kind]?.parseSettings(settings);
  if (!read) return invalid(`Channels of the kind "${kind}" are not part of this version.`, 'kind');
  if (!read.ok) return invalid(read.message, `settings.${read.field}`);
  const workspace = await world.store.get('workspaces', actor.workspaceId, actor.workspaceId);
  if (!workspace) return notFound('workspace');
  const connection = imagined(world, actor, { kind, settings: read.value });
  const facts = plainVisit('');
  const config = await configOf(world, { connection, workspace }, { facts, seed: 'preview' });
  const returnAt = state === 'offline' ? world.clock.now() + halfADay : null;
  return ok({ key: keepPreview(world, { ...config, state, returnAt }, key) });
}

const halfADay = 43_200_000;

/** A connection that is stored nowhere and answers nobody. */
function imagined(world: World, { workspaceId }: Actor, parts: Pick<Connection, 'kind' | 'settings'>): Connection {
  return {
    workspaceId,
    revision: 1,
    id: world.ids.next('connection'),
    inboxId: idFrom('inbox', 'preview'),
    name: 'Preview',
    enabled: true,
    publicKey: 'preview',
    accountId: null,
    secrets: null,
    flowId: null,
    refFlows: [],
    chatflows: [],
    edition: 1,
    routing: noRouting,
    ticketing: noTicketing,
    availability: availabilitySchema.parse({}),
    lastInboundAt: null,
    trouble: null,
    createdAt: world.clock.now(),
    ...parts,
  };
}
