// Something happened outside: the step that waits for it goes on, in one turn, once.
import { listensOutside, readOutside } from '@parley/engine';
import { err, fault, type Fault, type JsonObject, ok, type Result } from '@parley/primitives';
import { commitAgain, type Decision } from '../commit-again';
import { announce } from '../conversation/announce';
import { ConversationChange } from '../conversation/conversation-change';
import { laneOf } from '../conversation/lane-of';
import { loadRunnable } from '../session/runnable-flow';
import { advanceTurn } from '../session/run-turn';
import type { World } from '../world';
import { outsideAddress, type OutsidePlace, readOutsideToken } from './outside-address';

export type OutsideReport = { readonly token: string; readonly body: JsonObject };
export type OutsideTaken = {
  /** The very same was reported before: nothing happened twice. */ readonly repeated: boolean;
};

export async function takeOutsideEvent(
  world: World,
  { token, body }: OutsideReport,
): Promise<Result<OutsideTaken, Fault>> {
  const place = readOutsideToken(world, token);
  const record = place && (await world.store.get('sessions', place.workspaceId, place.sessionId));
  const conversation =
    record?.conversationId && (await world.store.get('conversations', record.workspaceId, record.conversationId));
  if (!place || !conversation) return err(unknownAddress);
  const taken = await world.lanes.run(laneOf(conversation), () => commitAgain(world, () => decide(world, place, body)));
  if (!taken.ok) return taken;
  if (taken.value.change) announce(world, taken.value.change);
  return ok({ repeated: taken.value.change === null });
}

const unknownAddress = fault('not-found', 'There is nothing at this address.');
const usedUp = fault('conflict', 'Something else was reported at this address already, and it works once.');
const tooLate = fault('conflict', 'The flow does not wait for this any more.');

type Decided = Result<{ readonly change: ConversationChange | null }, Fault>;
const refused = (error: Fault): Decision<Decided> => ({ writes: [], result: err(error) });

async function decide(world: World, place: OutsidePlace, body: JsonObject): Promise<Decision<Decided>> {
  const { workspaceId, sessionId, step, round } = place;
  const record = await world.store.get('sessions', workspaceId, sessionId);
  const conversation =
    record?.conversationId && (await world.store.get('conversations', workspaceId, record.conversationId));
  const flow = record && (await loadRunnable(world, workspaceId, record));
  if (!record || !conversation || !flow) return refused(unknownAddress);
  const read = readOutside({ document: flow.document, stepModels: world.stepModels }, step, body);
  if (!read) return refused(unknownAddress);
  // The next report to the same step, in a loop, has an address of its own
  const values = { ...read, link: outsideAddress(world, { ...place, round: round + 1 }) };
  const known = await reportedAt(world, place);
  if (known !== null) return sameJson(known, values) ? { writes: [], result: ok({ change: null }) } : refused(usedUp);
  if (!listensOutside(record.state, step)) return refused(tooLate);
  const change = new ConversationChange(world, conversation);
  const { owner } = conversation;
  const maySpeak = owner.kind === 'flow' && owner.sessionId === sessionId;
  await advanceTurn(world, change, { flow, record, happened: { kind: 'outside', step, values }, maySpeak });
  return { writes: change.writes(), result: ok({ change }) };
}

/** What was reported at this very address before. */
async function reportedAt(world: World, { workspaceId, sessionId, step, round }: OutsidePlace) {
  const events = await world.store.listEvents(workspaceId, sessionId);
  const reports = events.flatMap(({ event }) =>
    event.kind === 'outside' && event.step === step ? [event.values] : [],
  );
  return reports[round] ?? null;
}

function sameJson(one: JsonObject, other: JsonObject): boolean {
  const sorted = (value: JsonObject) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}
