// What the use-cases need to run an admin's own code: a closed box that always ends.
import type { JsonObject, JsonValue } from '@parley/primitives';

export type CodeRun = {
  /** JavaScript: assigns `exports.main`, or returns a value. */
  readonly source: string;
  /** Handed to the code as `event`. */
  readonly event: JsonObject;
  /** What the clock says inside, in epoch ms: the same every time this run is repeated. */
  readonly now: number;
  /** Seed of all chance inside. */
  readonly seed: number;
};

export type CodeOutcome =
  | { readonly kind: 'done'; readonly value: JsonValue }
  /** The code broke, took too long or too much; `reason` is for its author. */
  | { readonly kind: 'failed'; readonly reason: string };

export interface CodeRunner {
  /** Never throws, and never takes much longer than its limit of time. */
  run(code: CodeRun): Promise<CodeOutcome>;
}
