// Door of engine.
export { advanceSession } from './advance-session';
export { findTrigger } from './find-trigger';
export { readReply } from './read-reply';
export type { FlowInUse, ReplyEvent } from './read-reply';
export { replaySession } from './replay-session';
export { createRunner } from './runner';
export type { Runner } from './runner';
export { effectSchema, sessionEventSchema, sessionStateSchema, worldSchema } from './session';
export type { Effect, SessionEvent, SessionState, StartEvent, TraceEntry, Turn, World } from './session';
export { startSession } from './start-session';
export { variablesOf } from './take-turn';
