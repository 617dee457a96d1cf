// What a flow does to its conversation beside speaking: notes, closing, and giving it to somebody without a word.
import type { EffectTools, OutboxRow } from '@parley/ports';
import { idFrom } from '@parley/primitives';
import { rosterOf } from '../availability/roster';
import type { ConversationChange } from '../conversation/conversation-change';
import { giveToTeam } from '../conversation/give-to-team';
import type { World } from '../world';

/** The effect's key is the note's client id, so that a second performing finds it. */
export async function addNoteOnce(
  world: World,
  change: ConversationChange,
  { row, text }: { readonly row: OutboxRow; readonly text: string },
): Promise<void> {
  const { workspaceId, id } = change.conversation;
  if (await world.store.findMessageByClientId(workspaceId, id, row.key)) return;
  const session = row.sessionId && (await world.store.get('sessions', workspaceId, row.sessionId));
  change.say({
    parts: [{ kind: 'text', text: text.slice(0, 20_000) }],
    author: session ? { kind: 'flow', flowId: session.flowId } : { kind: 'system' },
    note: true,
    clientId: row.key,
  });
}

/** Nothing changes where all of them are on already. */
export async function addLabels(world: World, change: ConversationChange, wanted: readonly string[]): Promise<void> {
  const { triage, workspaceId } = change.conversation;
  const known = await world.store.list('labels', workspaceId);
  const missing = known.map(({ id }) => id).filter((id) => wanted.includes(id) && !triage.labelIds.includes(id));
  if (missing.length === 0) return;
  change.set({ triage: { ...triage, labelIds: [...triage.labelIds, ...missing].slice(0, 50) } });
}

/** A draft is shown nowhere anyway, and a visitor who has written since is not shut out. */
export function closeOnce(change: ConversationChange, row: OutboxRow): void {
  const { status, lastInboundAt } = change.conversation;
  if (status !== 'open' || (lastInboundAt ?? 0) > row.dueAt) return;
  change.close(null);
}

/** Whoever has it already keeps it: this effect gave it to them before a crash, or they were quicker. */
export async function assignQuietly(
  world: World,
  change: ConversationChange,
  to: Parameters<EffectTools['assign']>[0],
): Promise<void> {
  const { owner, workspaceId } = change.conversation;
  if (owner.kind === 'member') return;
  const { members } = await rosterOf(world, workspaceId);
  const named = members.find(({ id, removedAt }) => id === to.memberId && removedAt === null);
  if (named) return change.own({ kind: 'member', memberId: named.id }, `The flow assigned it to ${named.name}.`);
  const only = to.teamId === null ? {} : { teamIds: [idFrom('team', to.teamId)] };
  await giveToTeam(world, change, { why: 'The flow assigned it.', tell: false, ...only });
}
