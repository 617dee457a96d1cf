// What the engine takes and gives: a session, what happened to it, and what it asks of the world. All plain data.
import { awaitingSchema } from '@parley/messages';
import { z } from 'zod';

/** What the flow may know of the world at this instant; it is stored with the event, so replay sees the same. */
export const worldSchema = z.strictObject({
  /** Contact properties, e.g. `first_name`. Empty for an unknown visitor. */
  contact: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** Whether somebody could take a hand-over now. */
  teamAvailable: z.boolean(),
  /** Whether the channel is within its opening hours; events of before this was told happened within them. */
  hoursOpen: z.boolean().optional(),
  channel: z.string(),
  /** Where days begin, e.g. `Europe/Stockholm`; UTC when it is not told. */
  timeZone: z.string().optional(),
});
export type World = z.infer<typeof worldSchema>;

const happening = { at: z.number().int(), world: worldSchema };

export const sessionEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...happening,
    kind: z.literal('started'),
    /** The trigger step that fired, and what it brought (e.g. form values) as variables. */
    trigger: z.string(),
    values: z.record(z.string(), z.json()),
    locale: z.string(),
    /** Seed of all chance in this session. */
    seed: z.number().int(),
    /** A member chose where it begins, instead of behind the trigger. */
    step: z.string().optional(),
  }),
  z.strictObject({ ...happening, kind: z.literal('answered'), exit: z.string(), value: z.json(), label: z.string() }),
  z.strictObject({ ...happening, kind: z.literal('not-understood'), problem: z.string() }),
  z.strictObject({ ...happening, kind: z.literal('interrupted'), interrupt: z.string() }),
  z.strictObject({ ...happening, kind: z.literal('timer-due'), timer: z.string() }),
  z.strictObject({
    ...happening,
    kind: z.literal('effect-done'),
    /** Whose effect it was; the event is ignored when the session has left that step since. */
    step: z.string().optional(),
    exit: z.string(),
    values: z.record(z.string(), z.json()),
  }),
  z.strictObject({
    ...happening,
    /** Somebody outside told a step something; kept for it when the visit has not come there yet. */
    kind: z.literal('outside'),
    step: z.string(),
    values: z.record(z.string(), z.json()),
  }),
  /** A member sent the visit to a step; the step begins anew, so a question is asked again. */
  z.strictObject({ ...happening, kind: z.literal('moved'), step: z.string() }),
  /** A member has taken the conversation. */
  z.strictObject({ ...happening, kind: z.literal('agent-joined') }),
  /** A member handed the conversation back. */
  z.strictObject({ ...happening, kind: z.literal('resumed') }),
]);
export type SessionEvent = z.infer<typeof sessionEventSchema>;
export type StartEvent = Extract<SessionEvent, { kind: 'started' }>;

export const sessionStateSchema = z.strictObject({
  status: z.enum(['waiting', 'ended', 'failed']),
  /** Counts up by one with each event, from 1. */
  revision: z.number().int().nonnegative(),
  /** Where it stands; null when ended. */
  stepId: z.string().nullable(),
  awaiting: awaitingSchema.nullable(),
  /** The machine's snapshot: the engine's own business. */
  snapshot: z.json(),
});
/** One run of one flow version, as stored. */
export type SessionState = z.infer<typeof sessionStateSchema>;

export const effectSchema = z.strictObject({
  /** `send-message`, `show-typing`, `start-timer`, `cancel-timer`, `report-problem` are the engine's own; steps add theirs (`open-ticket` ...). */
  kind: z.string().max(60),
  stepId: z.string().nullable(),
  data: z.record(z.string(), z.json()),
});
/**
 * Something the engine asks the world to do. Data by kind:
 * `send-message {parts: MessagePart[]}`; `show-typing {ms}`; `start-timer {timer, at}` (epoch ms); `cancel-timer {timer}`;
 * `report-problem {code, message}`; others as the step's `EffectTemplate` rendered: data + templates + values in one object.
 */
export type Effect = z.infer<typeof effectSchema>;

/** The path walked in one turn, for the live canvas, the time machine and coverage. */
export type TraceEntry =
  | { readonly at: 'enter'; readonly step: string }
  | { readonly at: 'leave'; readonly step: string; readonly exit: string }
  | { readonly at: 'set'; readonly variable: string; readonly value: unknown };

export type Turn = {
  readonly session: SessionState;
  readonly effects: readonly Effect[];
  readonly trace: readonly TraceEntry[];
  /** Variables after the turn. */
  readonly variables: Readonly<Record<string, unknown>>;
};
