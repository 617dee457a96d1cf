// What one flow says about calling another: the caller's step, the called flow's trigger, and how both are joined.
import type { JsonObject } from '@parley/primitives';
import type { Variable } from './document';

/** A step that runs another flow as part of this one, and then goes on. */
export type FlowCall = {
  readonly flowId: string;
  /** The published version it is pinned to; null where a file leaves it open. */
  readonly version: number | null;
  /** Input of the called flow -> expression over this flow's variables. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Output of the called flow -> variable of this flow. */
  readonly outputs: Readonly<Record<string, string>>;
};

/** What a flow takes and gives back when it is called: names of its own variables, which say the type. */
export type CallFace = {
  readonly inputs: readonly { readonly variable: string; readonly required: boolean }[];
  readonly outputs: readonly string[];
};

/** One variable that crosses a border between two flows; `source` is null for one that begins empty. */
export type Crossing = {
  /** The input or output it is for; null for a variable the called flow keeps to itself. */
  readonly name: string | null;
  readonly variable: string;
  readonly type: Variable['type'];
  readonly source: string | null;
};

/** Which end of a linked call a step is: where the visit goes in, or where it comes out. */
export type CallEnd = { readonly end: 'in' | 'out'; readonly sets: readonly Crossing[] };

export type Calling<Options> = {
  /** Null while nothing is chosen. */
  read(options: Options): FlowCall | null;
  /** The same call of this flow in this version; null leaves it open, as a file does. */
  pin(options: Options, target: { readonly flowId: string; readonly version: number | null }): Options;
  /** The same step as one end of a linked call: it goes in by the exit `called`, and comes out by its own. */
  link(options: Options, end: CallEnd): Options;
};

/** The exit of a call's `in` end. */
export const calledExit = 'called';

export type AnyCalling = Calling<JsonObject>;
