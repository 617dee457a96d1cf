// Connecting, or connecting again, with an account chosen after signing in: its tokens are filled in here and never seen outside.
import { err, type Fault, fault, type JsonObject, ok, type Result } from '@parley/primitives';
import { workspaceOf } from '../../availability/workspace-of';
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
  if (!filled.ok) return filled;
  const allowed = await mayAskConsent(world, actor, { kind: input.kind, before: {}, next: filled.value.settings });
  return allowed.ok ? connectChannel(world, actor, { ...input, ...filled.value }) : allowed;
}

export async function updateSignedIn(
  world: World,
  actor: Actor,
  input: ConnectionChanges,
): Promise<Result<ConnectionView, Fault>> {
  if (!input.settings && !input.secrets) return updateConnection(world, actor, input);
  const row = await world.store.get('connections', actor.workspaceId, input.connectionId);
  if (!row) return notFound('channel');
  const typed = { settings: { ...row.settings, ...input.settings }, secrets: input.secrets ?? {} };
  const filled = fillIn(world, actor, { kind: row.kind, ...typed });
  if (!filled.ok) return filled;
  const { settings, secrets } = filled.value;
  const allowed = await mayAskConsent(world, actor, { kind: row.kind, before: row.settings, next: settings });
  if (!allowed.ok) return allowed;
  return updateConnection(world, actor, { ...input, settings, ...(input.secrets && { secrets }) });
}

type Asking = { readonly kind: string; readonly before: JsonObject; readonly next: JsonObject };

/** Consent is switched on only where the workspace's data privacy is (R101); what is on already may stay. */
async function mayAskConsent(world: World, actor: Actor, { kind, before, next }: Asking): Promise<Result<void, Fault>> {
  const asks = (settings: JsonObject) => (world.channelModels[kind]?.consent?.(settings) ?? null) !== null;
  if (!asks(next) || asks(before)) return ok(undefined);
  const workspace = await workspaceOf(world, actor.workspaceId);
  if (workspace?.privacy.enabled) return ok(undefined);
  return err(fault('forbidden', 'Switch on data privacy in the workspace settings first.', 'settings.consent'));
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
