// Flows that run by the clock: once for each moment that comes round, in each conversation they are meant for.
import { type Conversation, isScheduledFor, lastOccurrence, type Schedule, scheduleSchema } from '@parley/helpdesk';
import type { OutboxRow } from '@parley/ports';
import { idFrom, type WorkspaceId } from '@parley/primitives';
import { z } from 'zod';
import { nextOrder } from '../effects/next-order';
import { settleEffect } from '../effects/settle-effect';
import type { World } from '../world';
import { type Listener, listeningFlows } from './listening-flows';
import { startInConversation } from './start-in-conversation';

export const runScheduleKind = 'run-schedule';

const kind = 'schedule';
/** A server that was down is late, but not by more than this. */
const latest = 12 * 3_600_000;
const page = 200;
/** More than so many at one moment wait for the next. */
const mostRuns = 1_000;
const hour = 3_600_000;

/** What is known to be done needs no look into the store. */
const doneKeys = new WeakMap<World, Set<string>>();

/** Gives back how many came due. */
export async function queueSchedules(world: World): Promise<number> {
  let queued = 0;
  for (const { id, timeZone } of await world.store.listWorkspaces())
    for (const listener of await listeningFlows(world, id, kind))
      if (await queueOne(world, { workspaceId: id, timeZone, listener })) queued += 1;
  if (queued > 0) world.wake();
  return queued;
}

type Clocked = { readonly workspaceId: WorkspaceId; readonly timeZone: string; readonly listener: Listener };

async function queueOne(world: World, { workspaceId, timeZone, listener }: Clocked): Promise<boolean> {
  const schedule = scheduleOf(world, listener);
  const now = world.clock.now();
  const due = schedule && lastOccurrence(schedule, schedule.timeZone ?? timeZone, now);
  if (!schedule || due === null || due < now - latest) return false;
  const { flow, trigger } = listener;
  const key = `${runScheduleKind}:${flow.flowId}:${trigger}:${due}`;
  const done = doneKeys.get(world) ?? new Set();
  doneKeys.set(world, done);
  if (done.has(key)) return false;
  if (done.size > 10_000) done.clear();
  done.add(key);
  const version = await world.store.get('flowVersions', workspaceId, `${flow.flowId}:${flow.version}`);
  if (!version || version.publishedAt > due) return false;
  const data = { flowId: flow.flowId, trigger };
  const stored = await world.store.commit([
    {
      kind: 'add-effect',
      row: {
        workspaceId,
        id: world.ids.next('effect'),
        key,
        lane: `${runScheduleKind}:${flow.flowId}`,
        order: nextOrder(world.clock),
        sessionId: null,
        conversationId: null,
        effect: { kind: runScheduleKind, stepId: null, data },
        state: 'queued',
        attempts: 0,
        dueAt: now,
        reason: null,
      },
    },
  ]);
  return stored.ok;
}

function scheduleOf({ stepModels }: World, { options }: Listener): Schedule | null {
  const told = scheduleSchema.safeParse(stepModels[kind]?.schedule(options));
  return told.success ? told.data : null;
}

const dataSchema = z.object({ flowId: z.string(), trigger: z.string() });

export async function performSchedule(world: World, row: OutboxRow): Promise<void> {
  const { flowId, trigger } = dataSchema.parse(row.effect.data);
  const listeners = await listeningFlows(world, row.workspaceId, kind);
  const listener = listeners.find((one) => one.flow.flowId === flowId && one.trigger === trigger);
  const schedule = listener && scheduleOf(world, listener);
  if (listener && schedule) await runAll(world, row, { listener, schedule });
  await world.store.commit([settleEffect(row, { state: 'done' })]);
}

type Run = { readonly listener: Listener; readonly schedule: Schedule };

async function runAll(world: World, row: OutboxRow, { listener, schedule }: Run): Promise<void> {
  const now = world.clock.now();
  const { status, labelId, silentHours } = schedule;
  const filter = {
    workspaceId: row.workspaceId,
    ...(status !== 'any' && { status }),
    ...(labelId !== null && { marks: [`label:${labelId}`] }),
    limit: page,
  };
  let before = { at: now - silentHours * hour + 1, id: '' };
  for (let runs = 0; runs < mostRuns; ) {
    const rows = await world.store.listConversations({ ...filter, before });
    for (const conversation of rows) {
      if (!isScheduledFor(schedule, conversation, now) || !mayBeWrittenTo(world, conversation, now)) continue;
      const started = await runOne(world, listener, conversation);
      if (started) runs += 1;
    }
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    before = { at: last.lastMessageAt, id: last.id };
  }
}

/** Once for what the visitor said last: before they write again, the same flow has nothing to add. */
async function runOne(world: World, { flow, trigger }: Listener, conversation: Conversation): Promise<boolean> {
  const { workspaceId, id, lastInboundAt } = conversation;
  const started = await startInConversation(world, {
    workspaceId,
    conversationId: idFrom('conversation', id),
    flow,
    trigger,
    values: {},
    key: `${kind}:${flow.flowId}:${trigger}:${id}:${lastInboundAt ?? 0}`,
  });
  return started.is === 'started';
}

/** Where a channel lets a flow write for some hours only, the rest is left alone. */
function mayBeWrittenTo({ channelModels }: World, { channel, lastInboundAt }: Conversation, now: number): boolean {
  const hours = channelModels[channel]?.capabilities.window.flowHours ?? null;
  return hours === null || (lastInboundAt !== null && now - lastInboundAt < hours * hour);
}
