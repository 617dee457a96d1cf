// One act of a member on a whole conversation: the same for a button, a key, a macro and fifty at once.
import { idSchema, type Member } from '@parley/helpdesk';
import { type Fault, ok, type Result } from '@parley/primitives';
import { z } from 'zod';
import type { ConversationChange } from '../../conversation/conversation-change';
import { tellTicket } from '../../tickets/follow-conversation';
import type { World } from '../../world';
import { type Actor, invalid, notFound } from '../actor';
import { assignedMail } from './member-mails';

export const conversationActSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('assign'), memberId: idSchema('member').nullable() }),
  z.strictObject({ kind: z.literal('close') }),
  z.strictObject({ kind: z.literal('reopen') }),
  /** Null: until the visitor writes. */
  z.strictObject({ kind: z.literal('snooze'), until: z.number().int().positive().nullable() }),
  z.strictObject({ kind: z.literal('wake') }),
  z.strictObject({ kind: z.literal('label'), labelId: idSchema('label'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('spam'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('read'), on: z.boolean() }),
]);
export type ConversationAct = z.infer<typeof conversationActSchema>;

type Done = Result<void, Fault>;
type Acting = { readonly world: World; readonly actor: Actor; readonly change: ConversationChange };

export async function carryOut(acting: Acting, act: ConversationAct): Promise<Done> {
  switch (act.kind) {
    case 'assign':
      return assign(acting, act.memberId);
    case 'close':
      return close(acting);
    case 'snooze':
      return snooze(acting, act.until);
    case 'label':
      return label(acting, act);
    default:
      simply(acting, act);
      return ok(undefined);
  }
}

type SimpleAct = Exclude<ConversationAct, { kind: 'assign' | 'close' | 'snooze' | 'label' }>;

function simply({ actor, change }: Acting, act: SimpleAct): void {
  const { triage, lastSeq, status } = change.conversation;
  switch (act.kind) {
    case 'reopen':
      if (status === 'closed') change.set({ status: 'open', triage: { ...triage, closed: null } });
      return;
    case 'wake':
      return change.set({ triage: { ...triage, snooze: null } });
    case 'spam':
      return change.set({ triage: { ...triage, spam: act.on, snooze: act.on ? null : triage.snooze } });
    case 'read': {
      const seen = triage.mentions.map((one) => (one.memberId === actor.member.id ? { ...one, seen: true } : one));
      const mentions = act.on ? seen : triage.mentions;
      return change.set({ readSeq: act.on ? lastSeq : Math.max(0, lastSeq - 1), triage: { ...triage, mentions } });
    }
  }
}

/** By hand, so capacity and availability do not count. Null puts it back to the queue. */
async function assign({ world, actor, change }: Acting, memberId: Member['id'] | null): Promise<Done> {
  const { workspaceId } = actor;
  const member = memberId === null ? null : await world.store.get('members', workspaceId, memberId);
  if (memberId !== null && (!member || member.removedAt !== null)) return notFound('member');
  if (member === null) {
    change.own({ kind: 'queue' }, `${actor.member.name} put it back to the queue.`);
    return ok(undefined);
  }
  const had = change.conversation.owner;
  change.own({ kind: 'member', memberId: member.id }, `${actor.member.name} assigned it by hand.`);
  const isNews = had.kind !== 'member' || had.memberId !== member.id;
  if (isNews) {
    change.write(...assignedMail({ world, actor, change }, member));
    await tellTicket(world, change, 'assigned');
  }
  return ok(undefined);
}

async function close({ world, actor, change }: Acting): Promise<Done> {
  if (change.conversation.status === 'closed') return ok(undefined);
  change.close(actor.member.id);
  change.set({ readSeq: change.conversation.lastSeq });
  await tellTicket(world, change, 'conversationCloses');
  return ok(undefined);
}

function snooze({ world, actor, change }: Acting, until: number | null): Done {
  const { status, triage } = change.conversation;
  if (status !== 'open') return invalid('Only an open conversation can be put aside. Reopen it first.');
  if (until !== null && until <= world.clock.now()) return invalid('Choose a moment that is still to come.', 'until');
  change.set({ triage: { ...triage, snooze: { until, memberId: actor.member.id } } });
  return ok(undefined);
}

const mostLabels = 50;

async function label(
  { world, actor, change }: Acting,
  { labelId, on }: Extract<ConversationAct, { kind: 'label' }>,
): Promise<Done> {
  if (on && !(await world.store.get('labels', actor.workspaceId, labelId))) return notFound('label');
  const { triage } = change.conversation;
  const others = triage.labelIds.filter((id) => id !== labelId);
  if (on && others.length >= mostLabels) return invalid(`A conversation holds at most ${mostLabels} labels.`);
  change.set({ triage: { ...triage, labelIds: on ? [...others, labelId] : others } });
  return ok(undefined);
}
