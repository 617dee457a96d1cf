// Connecting, or connecting again, with an account chosen after signing in: its tokens are filled in here and never seen outside.
import { type Fault, type JsonObject, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { type ConnectInput, connectChannel } from './connect-channel';
import type { ConnectionView } from './connection-view';
import { type ConnectionChanges, updateConnection } from './connections';
import { chosenAccount } from './sign-in';

/** `secrets.signIn` names the login; without it everything is as typed. */
export async function connectSignedIn(
  world: World,
  actor: Actor,
  input: ConnectInput,
): Promise<Result<ConnectionView, Fault>> {
  const filled = fillIn(world, actor, { kind: input.kind, settings: input.settings, secrets: input.secrets ?? {} });
  return filled.ok ? connectChannel(world, actor, { ...input, ...filled.value }) : filled;
}

export async function updateSignedIn(
  world: World,
  actor: Actor,
  input: ConnectionChanges,
): Promise<Result<ConnectionView, Fault>> {
  if (input.secrets?.['signIn'] === undefined) return updateConnection(world, actor, input);
  const row = await world.store.get('connections', actor.workspaceId, input.connectionId);
  if (!row) return notFound('channel');
  const settings = { ...row.settings, ...input.settings };
  const filled = fillIn(world, actor, { kind: row.kind, settings, secrets: input.secrets });
  return filled.ok ? updateConnection(world, actor, { ...input, ...filled.value }) : filled;
}

type Typed = { readonly settings: JsonObject; readonly secrets: JsonObject };

function fillIn(
  world: World,
  actor: Actor,
  { kind, settings, secrets }: Typed & { readonly kind: string },
): Result<Typed, Fault> {
  const { signIn, ...rest } = secrets;
  if (typeof signIn !== 'string') return ok({ settings, secrets });
  const accountId = world.channelModels[kind]?.accountId(settings) ?? null;
  const account = chosenAccount(world, actor, { signInId: signIn, channel: kind, accountId });
  if (!account.ok) return account;
  return ok({
    settings: { ...settings, ...account.value.settings },
    secrets: { ...rest, ...account.value.secrets },
  });
}
