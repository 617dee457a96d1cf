// What is stored with a ticket that came to another stage, so that a flow hears of it.
import type { Ticket } from '@parley/helpdesk';
import type { OutboxRow, Write } from '@parley/ports';
import { nextOrder } from '../effects/next-order';
import type { World } from '../world';

export const stageChangedKind = 'ticket-stage-changed';

/** Stored with the ticket. What flows themselves do to tickets starts no flow, or two could move it for ever. */
export function tellStageChange(world: Pick<World, 'ids' | 'clock'>, before: Ticket, after: Ticket): Write[] {
  const { workspaceId, id, conversationId, stageId, pipelineId, revision } = after;
  if (before.stageId === stageId || conversationId === null) return [];
  const row: OutboxRow = {
    workspaceId,
    id: world.ids.next('effect'),
    key: `${stageChangedKind}:${id}:${revision}`,
    lane: `${stageChangedKind} ${conversationId}`,
    order: nextOrder(world.clock),
    sessionId: null,
    conversationId,
    effect: {
      kind: stageChangedKind,
      stepId: null,
      data: { ticketId: id, pipelineId, stageId, before: before.stageId },
    },
    state: 'queued',
    attempts: 0,
    dueAt: world.clock.now(),
    reason: null,
  };
  return [{ kind: 'add-effect', row }];
}
