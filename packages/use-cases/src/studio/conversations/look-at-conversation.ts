// Who of the team looks at a conversation right now, so that two do not answer at once. Kept nowhere but in memory.
import type { Doing } from '@parley/ports';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';

export type Looker = {
  readonly memberId: string;
  readonly name: string;
  readonly avatarUrl: string | null;
  readonly doing: Doing;
};

type Look = { readonly at: number; readonly workspaceId: string; readonly doing: Doing };

/** A look that is not renewed runs out. */
const lasts = 45_000;
const looks = new WeakMap<World, Map<string, Map<string, Look>>>();

/** Says what one does there, and learns of the others. */
export async function lookAtConversation(
  world: World,
  actor: Actor,
  { conversationId, doing }: { readonly conversationId: string; readonly doing: Doing },
): Promise<Result<Looker[], Fault>> {
  const { workspaceId, member } = actor;
  if (!(await world.store.get('conversations', workspaceId, conversationId))) return notFound('conversation');
  const here = looksAt(world, conversationId);
  const before = here.get(member.id)?.doing ?? 'gone';
  if (doing === 'gone') here.delete(member.id);
  else here.set(member.id, { at: world.clock.now(), workspaceId, doing });
  if (before !== doing)
    world.bus.publish({ topic: 'presence', workspaceId, conversationId, memberId: member.id, doing });
  return ok(await othersAt(world, actor, here));
}

function looksAt(world: World, conversationId: string): Map<string, Look> {
  const all = looks.get(world) ?? new Map<string, Map<string, Look>>();
  looks.set(world, all);
  for (const [id, here] of all) {
    for (const [memberId, { at }] of here) if (at < world.clock.now() - lasts) here.delete(memberId);
    if (here.size === 0) all.delete(id);
  }
  const here = all.get(conversationId) ?? new Map<string, Look>();
  all.set(conversationId, here);
  return here;
}

async function othersAt(world: World, { workspaceId, member }: Actor, here: Map<string, Look>): Promise<Looker[]> {
  const others = [...here].filter(([id, look]) => id !== member.id && look.workspaceId === workspaceId);
  if (others.length === 0) return [];
  const members = await world.store.list('members', workspaceId);
  return others.flatMap(([memberId, { doing }]) => {
    const found = members.find(({ id }) => id === memberId);
    return found ? [{ memberId, name: found.name, avatarUrl: found.avatarUrl, doing }] : [];
  });
}
