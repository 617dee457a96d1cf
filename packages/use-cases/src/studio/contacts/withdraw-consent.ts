// A member records that somebody took their consent back, by phone or by mail: one row for each that stood.
import type { Consent } from '@parley/helpdesk';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, allowed, audited, invalid, notFound } from '../actor';
import { keptConsents, standing } from './consents-of';

const mostTalks = 200;

export async function withdrawConsent(
  world: World,
  actor: Actor,
  { contactId }: { readonly contactId: string },
): Promise<Result<{ readonly withdrawn: number }, Fault>> {
  const may = allowed(actor, ['admin', 'agent']);
  if (!may.ok) return may;
  const { workspaceId } = actor;
  const contact = await world.store.get('contacts', workspaceId, contactId);
  if (!contact) return notFound('contact');
  const talks = await world.store.listConversationsOfContact(workspaceId, contactId, mostTalks);
  const given = standing(await keptConsents(world, talks));
  if (given.length === 0) return invalid('There is no consent to take back.');
  const rows = given.map((row): Consent => {
    const evidence = `member ${actor.member.id}`;
    const fresh = { revision: 1, id: world.ids.next('consent'), attempts: 0, at: world.clock.now() };
    return { ...row, ...fresh, decision: 'withdrawn', evidence };
  });
  await world.store.commit([
    ...rows.map((row) => ({ kind: 'put', table: 'consents', row }) as const),
    audited(world, actor, 'contact.consent-withdraw', contactId),
  ]);
  world.bus.publish({ topic: 'contact', workspaceId, id: contactId });
  return ok({ withdrawn: rows.length });
}
