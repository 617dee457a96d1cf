// Signing in at a provider to choose an account: under way for minutes and only in memory, so half-way leaves nothing (R9, R90).
import type { SignInAccount } from '@parley/ports';
import { err, type Fault, fault, ok, type Result, type WorkspaceId } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';

export type SignInState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'declined' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly accounts: readonly SignInChoice[] };

export type SignInChoice = Pick<SignInAccount, 'id' | 'name' | 'allowed'> & {
  /** Connected already, here or in another workspace (R92). */
  readonly taken: boolean;
};

type SignIn = {
  readonly id: string;
  /** Travels through the provider and comes back: who brings it was sent by us. */
  readonly state: string;
  readonly workspaceId: WorkspaceId;
  readonly memberId: string;
  readonly channel: string;
  readonly returnTo: string;
  readonly begunAt: number;
  progress: Progress;
};

type Progress =
  | Exclude<SignInState, { kind: 'ready' }>
  | { readonly kind: 'ready'; readonly accounts: readonly SignInAccount[] };

const lifetime = 15 * 60_000;
const mostAtOnce = 200;
const underWay = new WeakMap<World['store'], SignIn[]>();

/** Channel kinds whose provider this server has an app at. */
export function signInKinds(world: World): string[] {
  const { config } = world.channelTools;
  return Object.values(world.channelRuntimes)
    .filter(({ signIn }) => (signIn?.address({ state: '', returnTo: '' }, config) ?? null) !== null)
    .map(({ kind }) => kind);
}

export function beginSignIn(
  world: World,
  actor: Actor,
  { channel, origin }: { readonly channel: string; readonly origin: string },
): Result<{ readonly signInId: string; readonly address: string }, Fault> {
  const returnTo = `${origin.replace(/\/+$/, '')}/sign-in/${channel}`;
  const state = world.hashing.token();
  const address = world.channelRuntimes[channel]?.signIn?.address({ state, returnTo }, world.channelTools.config);
  if (!address)
    return err(fault('unavailable', 'This server has no app at the provider yet. Connect by hand instead.'));
  const id = world.hashing.token();
  const { workspaceId, member } = actor;
  const begunAt = world.clock.now();
  const row: SignIn = {
    ...{ id, state, workspaceId, memberId: member.id, channel, returnTo, begunAt },
    progress: { kind: 'waiting' },
  };
  underWay.set(world.store, [...recent(world), row].slice(-mostAtOnce));
  return ok({ signInId: id, address });
}

export type ComeBack = {
  readonly channel: string;
  readonly state: string;
  /** Null when they declined. */
  readonly code: string | null;
};

/** They come back from the provider: only with our state, once, and in the browser of the member who began. */
export async function finishSignIn(world: World, actor: Actor | null, back: ComeBack): Promise<Result<void, Fault>> {
  const row = recent(world).find(({ state, channel }) => state === back.state && channel === back.channel);
  const begunBySame = row && actor?.workspaceId === row.workspaceId && actor.member.id === row.memberId;
  if (!row || !begunBySame || row.progress.kind !== 'waiting')
    return err(fault('forbidden', 'This login was not begun here, or it is over. Close the window and begin again.'));
  if (back.code === null) {
    row.progress = { kind: 'declined' };
    return ok(undefined);
  }
  // From here on the same state is not taken a second time.
  row.progress = { kind: 'failed', reason: 'The login is still being checked.' };
  const request = { code: back.code, returnTo: row.returnTo };
  const found = await world.channelRuntimes[row.channel]?.signIn?.accounts(request, world.channelTools);
  row.progress = found?.ok
    ? { kind: 'ready', accounts: found.value }
    : { kind: 'failed', reason: found?.error ?? 'The channel is not part of this version.' };
  return ok(undefined);
}

/** How far it is; tokens stay here. */
export async function readSignIn(
  world: World,
  actor: Actor,
  { signInId }: { readonly signInId: string },
): Promise<Result<SignInState, Fault>> {
  const row = ownSignIn(world, actor, signInId);
  if (!row) return notFound('login');
  const { progress } = row;
  if (progress.kind !== 'ready') return ok(progress);
  const accounts = await Promise.all(
    progress.accounts.map(async ({ id, name, allowed }) => {
      const taken = (await world.store.findConnectionByAccount(row.channel, id)) !== null;
      return { id, name, allowed, taken };
    }),
  );
  return ok({ kind: 'ready', accounts });
}

/** The chosen account with its secrets, for connecting it. */
export function chosenAccount(
  world: World,
  actor: Actor,
  {
    signInId,
    channel,
    accountId,
  }: { readonly signInId: string; readonly channel: string; readonly accountId: string | null },
): Result<SignInAccount, Fault> {
  const row = ownSignIn(world, actor, signInId);
  const accounts = row?.channel === channel && row.progress.kind === 'ready' ? row.progress.accounts : null;
  if (!accounts) return err(fault('invalid', 'The login is over. Continue with Facebook again.', 'secrets.signIn'));
  const account = accounts.find(({ id }) => id === accountId);
  if (!account) return err(fault('invalid', 'Choose one of the accounts in the list.', 'settings'));
  if (!account.allowed)
    return err(
      fault('forbidden', 'Your role on this page is not enough: it takes full control of the page.', 'settings'),
    );
  return ok(account);
}

function ownSignIn(world: World, { workspaceId, member }: Actor, id: string): SignIn | undefined {
  return recent(world).find((row) => row.id === id && row.workspaceId === workspaceId && row.memberId === member.id);
}

function recent(world: World): SignIn[] {
  const since = world.clock.now() - lifetime;
  return (underWay.get(world.store) ?? []).filter(({ begunAt }) => begunAt > since);
}
