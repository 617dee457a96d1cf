// Takes two merged contacts apart again: what moved goes back, what came since stays.
import type { Contact, ContactMerge } from '@parley/helpdesk';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, audited, notFound, stale } from '../actor';
import { moves, tell, whatHangsOn } from './merge-contacts';

export async function undoMerge(
  world: World,
  actor: Actor,
  { mergeId }: { readonly mergeId: string },
): Promise<Result<{ readonly contactId: string }, Fault>> {
  const { store } = world;
  const { workspaceId } = actor;
  for (let attempt = 0; attempt < 5; attempt++) {
    const merge = await store.get('contactMerges', workspaceId, mergeId);
    if (!merge) return notFound('merge');
    if (merge.undoneAt !== null) return err(fault('conflict', 'This merge is undone already.'));
    const kept = await store.get('contacts', workspaceId, merge.keptId);
    if (!kept) return notFound('contact');
    const now = await whatHangsOn(store, kept);
    const back = {
      identities: now.identities.filter(({ id }) => merge.identityIds.includes(id)),
      conversations: now.conversations.filter(({ id }) => merge.conversationIds.includes(id)),
      tickets: now.tickets.filter(({ id }) => merge.ticketIds.includes(id)),
      submissions: now.submissions.filter(({ id }) => merge.submissionIds.includes(id)),
    };
    const stored = await store.commit([
      { kind: 'put', table: 'contacts', row: without(kept, merge) },
      { kind: 'put', table: 'contacts', row: { ...merge.gone, revision: 1 } },
      ...moves(back, merge.gone.id),
      {
        kind: 'put',
        table: 'contactMerges',
        row: { ...merge, revision: merge.revision + 1, undoneAt: world.clock.now() },
      },
      audited(world, actor, 'contact.unmerge', kept.id, { gone: merge.gone.id }),
    ]);
    if (!stored.ok) continue;
    tell(world, merge);
    return ok({ contactId: merge.gone.id });
  }
  return stale('contact');
}

/** Gives back what was taken over, unless somebody has changed it since. */
function without(kept: Contact, { gone, filled, ownerFilled }: ContactMerge): Contact {
  const stays = Object.entries(kept.properties).filter(
    ([key, value]) => !(filled.includes(key) && gone.properties[key] === value),
  );
  const ownerId = ownerFilled && kept.ownerId === gone.ownerId ? null : kept.ownerId;
  return { ...kept, revision: kept.revision + 1, properties: Object.fromEntries(stays), ownerId };
}
