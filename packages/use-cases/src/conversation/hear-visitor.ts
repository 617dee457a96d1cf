// The pause is over: all that the visitor has written in it is told to the flow in one turn.
import type { OutboxRow } from '@parley/ports';
import { commitAgain } from '../commit-again';
import { settleEffect } from '../effects/settle-effect';
import type { World } from '../world';
import { announce } from './announce';
import { answerWhole } from './answer-visitor';
import { ConversationChange } from './conversation-change';
import { forgetHeld } from './hold-reply';
import { laneOf } from './lane-of';

const longest = 20_000;
const mostMessages = 100;

export async function hearVisitor(world: World, row: OutboxRow): Promise<void> {
  const stored = await conversationOf(world, row);
  if (!stored) return void (await world.store.commit([settleEffect(row, { state: 'done' })]));
  const change = await world.lanes.run(laneOf(stored), () => commitAgain(world, () => decide(world, row)));
  if (change) announce(world, change);
}

/** Told and settled in one commit: once, or not at all. */
async function decide(world: World, row: OutboxRow) {
  const done = settleEffect(row, { state: 'done' });
  const conversation = await conversationOf(world, row);
  const hearing = conversation?.hearing;
  // Told meanwhile, or another breath with an effect of its own
  if (!conversation || !hearing || hearing.from !== row.effect.data['from']) return { writes: [done], result: null };
  if (hearing.until > world.clock.now()) {
    const later = settleEffect(row, { state: 'queued', dueAt: hearing.until });
    return { writes: [later], result: null };
  }
  const change = new ConversationChange(world, conversation);
  change.write(done);
  forgetHeld(change);
  // Somebody has taken it meanwhile: what was said is theirs to answer.
  const { owner, status } = conversation;
  if (owner.kind === 'member' || status !== 'open') return { writes: change.writes(), result: change };
  const { workspaceId, id: conversationId } = conversation;
  const query = { workspaceId, conversationId, after: hearing.from - 1, limit: mostMessages, notes: false };
  const text = (await world.store.listMessages(query))
    .filter(({ direction }) => direction === 'in')
    .flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])))
    .join('\n')
    .slice(0, longest);
  await answerWhole(world, change, { reply: { kind: 'text', text }, text, opens: hearing.opens });
  return { writes: change.writes(), result: change };
}

function conversationOf(world: World, { workspaceId, conversationId }: OutboxRow) {
  return conversationId === null
    ? Promise.resolve(null)
    : world.store.get('conversations', workspaceId, conversationId);
}
