// Door of engine.
export { effectSchema, sessionEventSchema, sessionStateSchema, worldSchema } from './session';
export type { Effect, SessionEvent, SessionState, StartEvent, TraceEntry, Turn, World } from './session';
