// Plays a stored session again from its events and says whether every byte agrees.
import { replaySession, type SessionEvent, type StartEvent } from '@parley/engine';
import { err, fault, type Fault, idFrom, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import { loadRunnable } from './runnable-flow';

export type Replay = { readonly sessionId: string; readonly events: number; readonly agrees: boolean };

export async function replayStoredSession(world: World, sessionId: string): Promise<Result<Replay, Fault>> {
  for (const { id: workspaceId } of await world.store.listWorkspaces()) {
    const record = await world.store.get('sessions', workspaceId, sessionId);
    if (!record) continue;
    const flow = await loadRunnable(world, workspaceId, record);
    const events = (await world.store.listEvents(workspaceId, idFrom('session', sessionId))).map(({ event }) => event);
    const [start, ...rest] = events;
    if (!flow || !isStart(start))
      return err(fault('invalid', 'The flow version or the events of this session are not there any more.'));
    const last = replaySession(flow.runner, [start, ...rest]).at(-1);
    return ok({
      sessionId,
      events: events.length,
      agrees: JSON.stringify(last?.session) === JSON.stringify(record.state),
    });
  }
  return err(fault('not-found', 'There is no session with this id.'));
}

function isStart(event: SessionEvent | undefined): event is StartEvent {
  return event?.kind === 'started';
}
