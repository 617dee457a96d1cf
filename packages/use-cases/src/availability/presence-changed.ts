// What follows when a member comes or goes: what they had may go back to the rule, what waits may go to them.
import type { Member } from '@parley/helpdesk';
import { giveToTeam } from '../conversation/give-to-team';
import type { World } from '../world';
import { drainQueue } from './drain-queues';
import { ruleAgain, ruledConnections } from './rule-again';

export async function presenceChanged(world: World, member: Member): Promise<void> {
  if (member.available) await drainQueue(world, member.workspaceId);
  else await release(world, member);
}

/** Only on channels whose rule says so: what somebody who left has open goes through the rule again, without them. */
async function release(world: World, { workspaceId, id: memberId }: Member): Promise<void> {
  const releasing = await ruledConnections(world, workspaceId, ({ routing }) => routing.release);
  if (releasing.size === 0) return;
  const owner = { kind: 'member', memberId } as const;
  const open = await world.store.listConversations({ workspaceId, status: 'open', owner, limit: 1_000 });
  for (const row of open.filter(({ connectionId }) => releasing.has(connectionId))) {
    await ruleAgain(world, row, async (change) => {
      const { owner: now } = change.conversation;
      if (now.kind !== 'member' || now.memberId !== memberId) return false;
      await giveToTeam(world, change, { why: null, tell: false, except: memberId });
      return true;
    });
  }
}
