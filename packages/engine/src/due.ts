// When a wait is over that is only known once the visit comes to it.
import { type Due, instantOf, type MachineConfig, nextTime } from '@parley/flow';
import type { JsonObject, JsonValue } from '@parley/primitives';
import { z } from 'zod';
import type { SessionContext } from './context';
import type { Evaluator } from './evaluator';

/** In epoch ms; null for what is no time. */
export function dueAt(when: Due, { now, world }: SessionContext, evaluator: Evaluator): number | null {
  const { timeZone = 'UTC' } = world;
  if (when.by === 'time') return nextTime(when, now, timeZone);
  return instantOf(evaluator.value({ from: 'expression', source: when.source }), timeZone);
}

/** Milliseconds from now; none for what has passed or is no time. */
export function waitFor(when: Due, context: SessionContext, evaluator: Evaluator): number {
  return Math.max(0, (dueAt(when, context, evaluator) ?? 0) - context.now);
}

const dueSchema: z.ZodType<Due> = z.discriminatedUnion('by', [
  z.object({ by: z.literal('moment'), source: z.string() }),
  z.object({ by: z.literal('time'), time: z.string(), weekdays: z.array(z.number()) }),
]);
const metaSchema = z.object({ delay: z.string(), due: dueSchema });

/** The named delays of a compiled flow, as its states explain them. */
export function delaysOf(machine: MachineConfig): z.infer<typeof metaSchema>[] {
  const found: z.infer<typeof metaSchema>[] = [];
  const waiting: JsonObject[] = [machine];
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    const meta = metaSchema.safeParse(state['meta']);
    if (state['meta'] !== undefined && meta.success) found.push(meta.data);
    if (isRecord(state['states'])) waiting.push(...Object.values(state['states']).filter(isRecord));
  }
  return found;
}

function isRecord(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
