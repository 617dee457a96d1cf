// A step that asks several things one after another: which is asked now, and what has been answered so far.
import type { JsonObject, JsonValue } from '@parley/primitives';

/** `at` null: everything is asked at once. */
export type Held = {
  readonly at: string | null;
  readonly answers: JsonObject;
  /** Begun by telling it all at once: only what cannot be missing is asked for after that. */
  readonly brief: boolean;
};

/** The way out by which an answer stays within the step. Never drawn. */
export const partExit = 'part';

export function readHeld(held: JsonValue | undefined, first: string | null): Held {
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return { at: first, answers: {}, brief: false };
  const { at, answers, brief } = held;
  return {
    at: typeof at === 'string' ? at : null,
    brief: brief === true,
    answers: typeof answers === 'object' && answers !== null && !Array.isArray(answers) ? answers : {},
  };
}
