// The workspace's own settings: name, brand, language, time zone.
import type { ApiKey, Entitlements, TicketPolicy, Workspace } from '@parley/helpdesk';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import { type Actor, notFound } from './actor';
import { changeRow, keepers } from './change-row';

/** Of keys their names: nobody can read a key again. */
export type WorkspaceView = Omit<Workspace, 'workspaceId' | 'apiKeys'> & {
  readonly apiKeys: readonly Omit<ApiKey, 'hash'>[];
};

export async function getWorkspace(world: World, actor: Actor): Promise<Result<WorkspaceView, Fault>> {
  const row = await world.store.get('workspaces', actor.workspaceId, actor.workspaceId);
  if (!row) return notFound('workspace');
  return ok(shown(row));
}

function shown({ workspaceId: _, apiKeys, ...rest }: Workspace): WorkspaceView {
  return { ...rest, apiKeys: apiKeys.map(({ hash: _hash, ...key }) => key) };
}

export async function updateWorkspace(
  world: World,
  actor: Actor,
  input: {
    readonly name?: string | undefined;
    readonly brandColour?: string | undefined;
    readonly logoUrl?: string | null | undefined;
    readonly language?: 'en' | 'sv' | undefined;
    readonly timeZone?: string | undefined;
    readonly code?: Workspace['code'] | undefined;
    readonly privacy?: Workspace['privacy'] | undefined;
    readonly ticketPolicy?: TicketPolicy | undefined;
    /** Only those given change (R12). */
    readonly entitlements?: { readonly [E in keyof Entitlements]?: boolean | undefined } | undefined;
  },
): Promise<Result<WorkspaceView, Fault>> {
  const changed = await changeRow(world, actor, keepers.workspaces, {
    id: actor.workspaceId,
    action: 'workspace.update',
    change: (row) =>
      ok({
        ...row,
        name: input.name ?? row.name,
        brand: {
          colour: input.brandColour ?? row.brand.colour,
          logoUrl: input.logoUrl === undefined ? row.brand.logoUrl : input.logoUrl,
        },
        language: input.language ?? row.language,
        timeZone: input.timeZone ?? row.timeZone,
        code: input.code ?? row.code,
        privacy: input.privacy ?? row.privacy,
        ticketPolicy: input.ticketPolicy ?? row.ticketPolicy,
        entitlements: { ...row.entitlements, ...given(input.entitlements) },
      }),
  });
  return changed.ok ? ok(shown(changed.value)) : changed;
}

function given(changes: { readonly [E in keyof Entitlements]?: boolean | undefined } = {}): Partial<Entitlements> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
